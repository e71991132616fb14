import type { Facet } from '@core/case/fields';
import { facets } from '@core/case/fields';
import { Input, Select } from 'antd';
import { Icon } from '../icons';
import { PageIcon } from '../page-icons';
import { text } from '../text';
import type { MarkCounts, WorkFilter } from './work-filter';
import { entryMarks } from './work-list';

interface FiltersProps {
  filter: WorkFilter;
  counts: MarkCounts;
  change: (filter: WorkFilter) => void;
}

export function Filters({ filter, counts, change }: FiltersProps) {
  return (
    <search className="filters">
      <Input
        allowClear
        prefix={<PageIcon name="search" size={14} />}
        placeholder={text('worklist_search')}
        aria-label={text('worklist_search_label')}
        value={filter.search}
        onChange={(event) => change({ ...filter, search: event.target.value })}
      />
      <MarkChips filter={filter} counts={counts} change={change} />
      <div className="chips">
        <FacetSelect filter={filter} change={change} />
        <StatusSelect filter={filter} change={change} />
      </div>
    </search>
  );
}

function MarkChips({ filter, counts, change }: FiltersProps) {
  return (
    <fieldset className="chips" aria-label={text('worklist_marks')}>
      {(['all', ...entryMarks] as const).map((mark) => (
        <button
          key={mark}
          type="button"
          className="chip"
          aria-pressed={filter.mark === mark}
          onClick={() => change({ ...filter, mark })}
        >
          {mark !== 'all' && (
            <span className={mark}>
              <Icon name={mark} size={12} />
            </span>
          )}
          {mark === 'all' ? text('worklist_all') : text(`mark_${mark}`)} {counts[mark]}
        </button>
      ))}
    </fieldset>
  );
}

type SelectProps = Omit<FiltersProps, 'counts'>;

function FacetSelect({ filter, change }: SelectProps) {
  const options = (['all', ...facets] as const).map((facet) => ({
    value: facet,
    label: facet === 'all' ? text('worklist_all_facets') : text(`facet_${facet}`),
  }));
  return (
    <Select<Facet | 'all'>
      size="small"
      className="pill-select"
      suffixIcon={<Icon name="down" size={12} />}
      popupMatchSelectWidth={false}
      aria-label={text('worklist_facet')}
      options={options}
      value={filter.facet}
      onChange={(facet) => change({ ...filter, facet })}
    />
  );
}

function StatusSelect({ filter, change }: SelectProps) {
  const options = (['all', 'pending', 'closed'] as const).map((status) => ({
    value: status,
    label: text(`worklist_status_${status}`),
  }));
  return (
    <Select<WorkFilter['status']>
      size="small"
      className="pill-select"
      suffixIcon={<Icon name="down" size={12} />}
      popupMatchSelectWidth={false}
      aria-label={text('worklist_status')}
      options={options}
      value={filter.status}
      onChange={(status) => change({ ...filter, status })}
    />
  );
}
