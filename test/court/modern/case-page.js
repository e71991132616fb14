// One case: five tabs of which only one is in the document, and 报结 in the header, without any question.

import { EntryForm } from './entry-form.js';
import { RowTable } from './row-table.js';

const { reactive, ref, computed } = window.Vue;
const { ElMessage } = window.ElementPlus;

const closing = ['closingMode', 'closedOn', 'closedAmount', 'effectiveOn', 'appealedOn', 'publication'];
const enforcement = ['noticeOn', 'inquiryOn', 'recoveredAmount'];
const basic = ['caseNumber', 'cause', 'filedOn', 'procedure', 'judge', 'involvement', 'claimedAmount', 'deadlineOn'];
const basicOfClass = {
  civil: [...basic, 'department', 'clerk', 'fourKinds'],
  criminal: [...basic, 'department', 'clerk', 'fourKinds', 'prosecutor', 'custody'],
  administrative: [...basic, 'department', 'clerk', 'fourKinds'],
  enforcement: [
    ...basic.filter((key) => key !== 'procedure' && key !== 'claimedAmount'),
    'enforcementClaim',
    'basisCaseNumber',
    'department',
    'clerk',
    'fourKinds',
  ],
};

const post = async (address, body = {}) => {
  const answer = await fetch(address, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  return answer.json();
};

export const CasePage = {
  components: { EntryForm, RowTable },
  props: ['id', 'tab'],
  emits: ['go'],
  setup(props) {
    const held = ref(null);
    const entries = reactive({});
    const take = (found) => {
      held.value = found;
      Object.assign(entries, found.fields);
    };
    fetch(`/api/cases/${props.id}`)
      .then((answer) => answer.json())
      .then(take);
    const address = `/api/cases/${props.id}`;
    const save = async () => {
      take(await post(`${address}/save`, entries));
      ElMessage.success('保存成功');
    };
    const close = async () => {
      take(await post(`${address}/close`, entries));
      ElMessage.success('已报结');
    };
    // Rows are saved by themselves; entries typed but not yet saved stay as they are.
    const saveRow = async ({ list, number, row }) => {
      held.value = await post(`${address}/${list}/${number}/save`, row);
    };
    const removeRow = async ({ list, number }) => {
      held.value = await post(`${address}/${list}/${number}/remove`);
    };
    const closed = computed(() => held.value?.status === '已结');
    const enforced = computed(() => held.value?.class === 'enforcement');
    return {
      held,
      entries,
      save,
      close,
      saveRow,
      removeRow,
      closed,
      enforced,
      basicKeys: computed(() => basicOfClass[held.value?.class] ?? basic),
      closingKeys: computed(() => (enforced.value ? [...enforcement, ...closing] : closing)),
      pronouncing: ['pronouncement', 'pronouncedInCourt', 'pronouncedOn', 'livestream'],
    };
  },
  template: `
    <header class="head"><b>智慧审判平台</b>
      <el-breadcrumb separator="/">
        <el-breadcrumb-item>首页</el-breadcrumb-item>
        <el-breadcrumb-item><a href="/modern/" @click.prevent="$emit('go', '/modern/')">我的案件</a></el-breadcrumb-item>
        <el-breadcrumb-item>{{ held?.fields.caseNumber }}</el-breadcrumb-item>
      </el-breadcrumb>
      <span class="right">
        <el-tag v-if="closed" type="info" size="large">已结案</el-tag>
        <el-button @click="$emit('go', '/modern/')">返回</el-button>
        <el-button v-if="!closed" type="primary" @click="save">保存</el-button>
        <el-button v-if="!closed" type="warning" @click="close">报结</el-button>
      </span>
    </header>
    <nav class="side"><i class="on">案件</i><i>排期</i><i>送达</i><i>文书</i><i>卷宗</i><i>统计</i></nav>
    <main v-if="held">
      <el-tabs class="tabs" :model-value="tab" @tab-change="(name) => $emit('go', '/modern/case/' + id + '/' + name)">
        <el-tab-pane name="basic" label="基本信息" /><el-tab-pane name="parties" label="当事人" />
        <el-tab-pane name="hearings" label="开庭" /><el-tab-pane name="services" label="送达" />
        <el-tab-pane name="closing" label="结案" />
      </el-tabs>
      <div v-if="tab === 'basic'">
        <section class="card"><h4>基本信息</h4><entry-form :form="held.form.entries" :entries="entries" :keys="basicKeys" :closed="closed" /></section>
        <row-table list="limits" :held="held" :closed="closed" @save="saveRow" @remove="removeRow" />
      </div>
      <div v-else-if="tab === 'parties'">
        <row-table list="parties" :held="held" :closed="closed" @save="saveRow" @remove="removeRow" />
        <row-table list="agents" :held="held" :closed="closed" @save="saveRow" @remove="removeRow" />
      </div>
      <div v-else-if="tab === 'hearings'">
        <row-table list="hearings" :held="held" :closed="closed" @save="saveRow" @remove="removeRow" />
        <section v-if="!enforced" class="card"><h4>宣判</h4><entry-form :form="held.form.entries" :entries="entries" :keys="pronouncing" :closed="closed" /></section>
      </div>
      <row-table v-else-if="tab === 'services'" list="services" :held="held" :closed="closed" @save="saveRow" @remove="removeRow" />
      <div v-else-if="tab === 'closing'">
        <section class="card"><h4>结案信息</h4><entry-form :form="held.form.entries" :entries="entries" :keys="closingKeys" :closed="closed" /></section>
        <row-table v-if="enforced" list="payments" :held="held" :closed="closed" @save="saveRow" @remove="removeRow" />
      </div>
    </main>`,
};
