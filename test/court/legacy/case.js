// What a legacy court page does: layui's widgets over the form, rows edited in place, 报结 by confirm and a plain form post.

const caseForm = () => document.getElementById('caseForm');

// Called from the page's javascript: links.
window.doSave = () => {
  $.post(caseForm().action.replace('close.do', 'save.do'), $(caseForm()).serialize()).done((word) =>
    layui.layer.msg(word, { time: 1200 }),
  );
};

window.doClose = () => {
  if (confirm('确认报结？')) caseForm().submit();
};

$(() => {
  layui.use(['form', 'layer', 'laydate'], () => {
    for (const input of $('input.date').get()) layui.laydate.render({ elem: input });
  });
  fitFrame();
  markMenu();
  $('body').on('click', 'a.edit', (event) => edit($(event.target).closest('tr')));
  $('body').on('click', 'a.cancel', () => location.reload());
  $('body').on('click', 'a.add', (event) => add($(event.target).data('for')));
  $('body').on('click', 'a.save', (event) => save($(event.target).closest('tr')));
  $('body').on('click', 'a.remove', (event) => remove($(event.target).closest('tr')));
});

/** The frame of the parties grows with its rows. */
function fitFrame() {
  if (window.frameElement?.name !== 'parties') return;
  window.frameElement.style.height = `${$('.inner').outerHeight(true)}px`;
}

function markMenu() {
  if (window.name !== 'main') return;
  const menu = window.parent.frames.menu?.document;
  if (!menu) return;
  $('a', menu).each((_, link) => {
    $(link).toggleClass('on', link.pathname === location.pathname);
  });
}

function edit(row) {
  const columns = row.closest('table').data('columns');
  for (const column of columns) {
    const cell = row.find(`td[data-key="${column.key}"]`);
    const value = cell.text();
    cell.empty().append(control(column, value));
  }
  row
    .find('td.links')
    .html('<a href="javascript:void(0)" class="save">保存</a> <a href="javascript:void(0)" class="cancel">取消</a>');
  for (const input of row.find('input.date').get()) {
    layui.laydate.render({
      elem: input,
      type: $(input).hasClass('moment') ? 'datetime' : 'date',
      format: input.dataset.format,
    });
  }
  fitFrame();
}

function control(column, value) {
  if (column.widget === 'select') {
    const select = $('<select class="in">').attr('name', column.key).append('<option value="">--请选择--</option>');
    for (const option of column.options) select.append($('<option>').text(option));
    return select.val(value);
  }
  const input = $('<input type="text" class="in" autocomplete="off">').attr('name', column.key).val(value);
  if (column.widget === 'date') input.addClass('date').attr('data-format', 'yyyy-MM-dd');
  if (column.widget === 'moment') input.addClass('date moment').attr('data-format', 'yyyy-MM-dd HH:mm');
  return input;
}

function add(list) {
  const table = $(`table[data-list="${list}"]`);
  const number = table.find('tbody tr').length + 1;
  const row = $('<tr>').attr('data-row', number).append($('<td>').text(number));
  for (const column of table.data('columns')) row.append($('<td>').attr('data-key', column.key));
  table.children('tbody').append(row.append('<td class="links"></td>'));
  edit(row);
}

const addressOf = (row, action) => {
  const table = row.closest('table').data();
  return `/legacy/case/${table.case}/${table.list}/${row.data('row')}/${action}.do`;
};

function save(row) {
  $.post(addressOf(row, 'save'), row.find(':input').serialize()).done(() => location.reload());
}

function remove(row) {
  $.post(addressOf(row, 'remove')).done(() => location.reload());
}
