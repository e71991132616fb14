// Entries of the case in an el-form, four beside each other. What the court does not let anyone change is read-only.

export const EntryForm = {
  props: ['form', 'entries', 'keys', 'closed'],
  methods: {
    labelOf: (entry) => entry.modern ?? entry.label,
    shownAs(key) {
      const value = this.entries[key] ?? '';
      const amount = key === 'claimedAmount' || key === 'enforcementClaim';
      return amount && value ? `${Number(value).toLocaleString('en-US', { minimumFractionDigits: 2 })} 元` : value;
    },
  },
  template: `
    <el-form label-width="128px" class="entries" :disabled="closed">
      <el-form-item v-for="key in keys" :key="key" :label="labelOf(form[key])" :required="form[key].star && !closed">
        <el-input v-if="form[key].widget === 'shown'" :model-value="shownAs(key)" readonly />
        <el-select v-else-if="form[key].widget === 'select'" v-model="entries[key]" placeholder="请选择" clearable>
          <el-option v-for="option in form[key].options" :key="option" :label="option" :value="option" />
        </el-select>
        <el-date-picker v-else-if="form[key].widget === 'date'" v-model="entries[key]" type="date" value-format="YYYY-MM-DD" placeholder="请选择日期" />
        <el-input v-else v-model="entries[key]" placeholder="请输入" />
      </el-form-item>
    </el-form>`,
};
