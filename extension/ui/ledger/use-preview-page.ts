// One page of a list of the preview: its rows stay in the worker, however many there are.

import type { PreviewHead, PreviewList, PreviewRow } from '@core/tables/preview-page';
import type { TablePaginationConfig } from 'antd';
import { startTransition, useEffect, useState } from 'react';
import type { ImportWorker } from '../../link/import-worker';

const pageSize = 25;

export interface PreviewRows<List extends PreviewList> {
  /** Undefined until the first of them have come. */
  rows?: PreviewRow<List>[];
  pagination: TablePaginationConfig;
}

export function usePreviewPage<List extends PreviewList>(
  worker: () => ImportWorker,
  preview: PreviewHead,
  list: List,
): PreviewRows<List> {
  const total = preview.rows[list];
  const [current, setCurrent] = useState(1);
  const [rows, setRows] = useState<PreviewRow<List>[]>();
  useEffect(() => {
    let gone = false;
    const ask = async () => {
      const found = await worker().api.rows(
        list,
        (Math.min(current, lastPage(preview, list)) - 1) * pageSize,
        pageSize,
      );
      if (!gone) startTransition(() => setRows(found as PreviewRow<List>[]));
    };
    void ask();
    return () => {
      gone = true;
    };
  }, [worker, preview, list, current]);
  const onChange = (page: number) => setCurrent(page);
  return { rows, pagination: { current, pageSize, total, onChange, hideOnSinglePage: true, showSizeChanger: false } };
}

/** Read again with other columns, a list may have become shorter than where a person was. */
function lastPage({ rows }: PreviewHead, list: PreviewList): number {
  return Math.max(1, Math.ceil(rows[list] / pageSize));
}
