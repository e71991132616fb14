// 已说明的: what was set aside with a reason, in all cases, and the way to take it back.

import { shortCaseNumber } from '@core/case/case-number';
import { openDatabase, type Waiver } from '@core/store/database';
import { everyRow } from '@core/store/shelves';
import { deadWaivers } from '@core/store/waivers';
import { App, Button } from 'antd';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { startWorker } from '../../link/worker';
import { isChinese } from '../language';
import { localDay } from '../local-day';
import { text, textIfAny } from '../text';
import { Section } from './section';
import type { SettingsHandle } from './use-settings';

const step = 20;

export function Waivers({ rules }: Pick<SettingsHandle, 'rules'>) {
  const state = useLiveQuery(readWaivers);
  const [shown, setShown] = useState(step);
  const { message } = App.useApp();
  if (!state || state.waivers.length === 0) return null;
  const { waivers, dead } = state;
  const takeBack = async (id: string) => {
    const { kept } = await startWorker().unwaive(id);
    if (!kept) message.warning(text('options_waiver_not_kept'));
  };
  return (
    <Section id="waivers" wide title={text('options_waivers')} hint={text('options_waivers_hint', waivers.length)}>
      <ul className="rows">
        {waivers.slice(0, shown).map((waiver) => {
          const rule = rules?.find(({ id }) => id === waiver.rule);
          const title = (isChinese() ? rule?.title : rule?.en) ?? waiver.rule;
          return (
            <li key={waiver.id} className="row">
              <span>{reachOf(waiver)}</span>
              <b>{title}</b>
              <span className="soft">{wordsOf(waiver)}</span>
              <span className="row-end">
                {dead.has(waiver.id) && <span className="state unseen">{deadWords(waiver)}</span>}
                <span className="faint">{waiver.at.slice(0, 10)}</span>
                <Button
                  size="small"
                  aria-label={text('options_waiver_take_back_label', title)}
                  onClick={() => takeBack(waiver.id)}
                >
                  {text('options_waiver_take_back')}
                </Button>
              </span>
            </li>
          );
        })}
      </ul>
      {waivers.length > shown && (
        <Button size="small" onClick={() => setShown(shown + step)}>
          {text('options_waivers_more', waivers.length - shown)}
        </Button>
      )}
    </Section>
  );
}

/** The latest first; those that no finding needs any more are told apart. */
async function readWaivers(): Promise<{ waivers: Waiver[]; dead: Set<string> }> {
  const db = openDatabase();
  const [waivers, findings] = await db
    .transaction('r', [db.waivers, db.shelves], () => Promise.all([db.waivers.toArray(), everyRow(db, 'findings')]))
    .finally(() => db.close());
  const dead = deadWaivers(waivers, findings);
  return { waivers: waivers.sort((a, b) => (a.at < b.at ? 1 : -1)), dead };
}

/** One case, or one role of party in every case. */
function reachOf({ scope, caseNumber, role }: Waiver): string {
  if (scope !== 'rule') return shortCaseNumber(caseNumber);
  return role ? text('options_waiver_every_role', role) : text('options_waiver_every_case');
}

/** Its last day is over, or nothing is left that it is about. */
function deadWords({ expiresOn }: Waiver): string {
  return text(expiresOn && expiresOn < localDay(new Date()) ? 'options_waiver_expired' : 'options_waiver_dead');
}

function wordsOf({ scope, reason, note, expiresOn }: Waiver): string {
  const parts = [
    scope !== 'rule' && text(`waiver_scope_${scope}`),
    textIfAny(`reason_${reason}`) ?? reason,
    note,
    expiresOn && text('options_waiver_until', expiresOn),
  ];
  return parts.filter(Boolean).join(' · ');
}
