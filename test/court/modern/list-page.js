// 我的案件: every case of the court.

const { ref } = window.Vue;

export const ListPage = {
  emits: ['go'],
  setup() {
    const cases = ref([]);
    fetch('/api/cases')
      .then((answer) => answer.json())
      .then((all) => {
        cases.value = all.map((one) => ({ ...one.fields, id: one.id, status: one.status }));
      });
    return { cases };
  },
  template: `
    <header class="head"><b>智慧审判平台</b>
      <el-breadcrumb separator="/"><el-breadcrumb-item>首页</el-breadcrumb-item><el-breadcrumb-item>我的案件</el-breadcrumb-item></el-breadcrumb>
    </header>
    <nav class="side"><i class="on">案件</i><i>排期</i><i>送达</i><i>文书</i><i>卷宗</i><i>统计</i></nav>
    <main>
      <section class="card"><h4>我的案件</h4>
        <el-table :data="cases">
          <el-table-column label="案号" min-width="200">
            <template #default="{ row }"><el-link type="primary" :href="'/modern/case/' + row.id + '/basic'" @click.prevent="$emit('go', '/modern/case/' + row.id + '/basic')">{{ row.caseNumber }}</el-link></template>
          </el-table-column>
          <el-table-column prop="cause" label="案由" min-width="180" />
          <el-table-column prop="judge" label="承办人" width="100" />
          <el-table-column prop="filedOn" label="立案日期" width="120" />
          <el-table-column prop="deadlineOn" label="审限届满日期" width="130" />
          <el-table-column prop="procedure" label="适用程序" width="130" />
          <el-table-column prop="status" label="状态" width="90" />
        </el-table>
      </section>
    </main>`,
};
