// Rows in an el-table; 编辑 opens a dialog with the whole row, which saves by itself.

const { reactive, ref, computed } = window.Vue;

const dateFormats = { date: 'YYYY-MM-DD', moment: 'YYYY-MM-DD HH:mm' };
const rowWords = {
  parties: '当事人',
  agents: '诉讼代理人',
  hearings: '开庭',
  services: '送达',
  limits: '审限变更',
  payments: '案款',
};

export const RowTable = {
  props: ['list', 'held', 'closed'],
  emits: ['save', 'remove'],
  setup(props, { emit }) {
    const open = ref(false);
    const row = reactive({});
    let number = 0;
    const columns = computed(() => props.held.form.columns[props.list]);
    const edit = (index) => {
      for (const column of columns.value) row[column.key] = props.held.lists[props.list][index]?.[column.key] ?? '';
      number = index + 1;
      open.value = true;
    };
    const save = () => {
      emit('save', { list: props.list, number, row: { ...row } });
      open.value = false;
    };
    return {
      open,
      row,
      edit,
      save,
      columns,
      shown: computed(() => columns.value.filter((column) => column.modernWidth > 0)),
      rows: computed(() => props.held.lists[props.list]),
      word: rowWords[props.list],
      dateFormats,
    };
  },
  template: `
    <section class="card">
      <h4>{{ held.form.titles[list] }}<el-button v-if="!closed" link type="primary" class="add" @click="edit(rows.length)">新增</el-button></h4>
      <el-table :data="rows" empty-text="暂无数据">
        <el-table-column v-for="column in shown" :key="column.key" :prop="column.key" :label="column.label" :min-width="column.modernWidth" />
        <el-table-column v-if="!closed" label="操作" width="104">
          <template #default="{ $index }">
            <el-button link type="primary" @click="edit($index)">编辑</el-button>
            <el-button link type="primary" @click="$emit('remove', { list, number: $index + 1 })">删除</el-button>
          </template>
        </el-table-column>
      </el-table>
      <el-dialog v-model="open" :title="word + '编辑'" width="720" destroy-on-close append-to-body>
        <el-form label-width="110px" class="row-form">
          <el-form-item v-for="column in columns" :key="column.key" :label="column.label" :required="column.star">
            <el-select v-if="column.widget === 'select'" v-model="row[column.key]" placeholder="请选择" clearable>
              <el-option v-for="option in column.options" :key="option" :label="option" :value="option" />
            </el-select>
            <el-date-picker v-else-if="dateFormats[column.widget]" v-model="row[column.key]" :type="column.widget === 'date' ? 'date' : 'datetime'"
              :format="dateFormats[column.widget]" :value-format="dateFormats[column.widget]" placeholder="请选择日期" />
            <el-input v-else v-model="row[column.key]" placeholder="请输入" />
          </el-form-item>
        </el-form>
        <template #footer><el-button @click="open = false">取消</el-button><el-button type="primary" @click="save">确定</el-button></template>
      </el-dialog>
    </section>`,
};
