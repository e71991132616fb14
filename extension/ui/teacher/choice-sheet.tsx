import type { FieldId } from '@core/case/fields';
import type { Pointed, PointedAs } from '@core/page/point-out';
import type { Choice, Proposal } from '@core/page/propose';
import { type KeyboardEvent, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { Icon } from '../icons';
import { onRefusal, ownAct } from '../overlay/own-act';
import { fieldName } from '../overlay/words';
import { text } from '../text';
import { FieldList } from './field-list';
import { sheetPlace } from './sheet-place';
import type { TeachingPage } from './teaching-page';
import { Trial } from './trial';

interface Props {
  page: TeachingPage;
  doc: Document;
  pointed: Pointed;
  /** Taken for something else than it was. */
  onWay(as: PointedAs): void;
  onWiden(): void;
  onAgain(): void;
  /** With the name of what was kept. */
  onKept(name: string): void;
}

const ways: readonly PointedAs[] = ['field', 'column', 'closing', 'ignore'];

/** What was pointed at: say what it is, see what would be read, keep it. */
export function ChoiceSheet(props: Props) {
  const { page, doc, pointed, onAgain } = props;
  const [as, setAs] = useState<PointedAs>(pointed.as);
  const [field, setField] = useState<FieldId>();
  const sheet = useRef<HTMLElement>(null);
  const proposal = useProposal(page, pointed, as, field);
  const place = sheetPlace(page.boxOf(pointed.element), doc.documentElement);
  useLayoutEffect(() => sheet.current?.querySelector<HTMLElement>('[data-first]')?.focus({ preventScroll: true }), []);
  const asksField = as === 'field' || as === 'column';
  return (
    <section
      ref={sheet}
      className="teach-sheet"
      aria-label={text('teach_title')}
      style={place}
      onKeyDown={(event) => {
        if (event.key === 'Tab') stayInside(event);
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onAgain();
      }}
    >
      <div className="teach-head">
        <h2>{pointed.labels[0] ? text('teach_called', pointed.labels[0]) : text('teach_no_label')}</h2>
        <button type="button" className="square small" title={text('teach_again')} onClick={onAgain}>
          <Icon name="close" size={14} />
          <span className="hidden-text">{text('teach_again')}</span>
        </button>
      </div>
      <Ways
        as={as}
        onAs={(way) => {
          setAs(way);
          props.onWay(way);
        }}
      />
      {asksField && <FieldList likely={pointed.likely} columns={as === 'column'} chosen={field} onChoose={setField} />}
      {as === 'ignore' && (
        <button type="button" className="button small" onClick={props.onWiden}>
          {text('teach_wider')}
        </button>
      )}
      {(!asksField || field) && (
        <Trial as={as} field={field} proposal={proposal} shown={proposal ? page.shown(proposal) : []} />
      )}
      <Keep {...props} proposal={proposal} name={nameOf(as, field, pointed)} />
    </section>
  );
}

/** Beyond the sheet the keys would go to the page, which hears none of them now. */
function stayInside(event: KeyboardEvent<HTMLElement>): void {
  const inside = [...event.currentTarget.querySelectorAll<HTMLElement>('button,input')];
  const [end, start] = event.shiftKey ? [inside[0], inside.at(-1)] : [inside.at(-1), inside[0]];
  if (event.target !== end) return;
  event.preventDefault();
  start?.focus();
}

function useProposal(page: TeachingPage, pointed: Pointed, as: PointedAs, field: FieldId | undefined) {
  return useMemo(() => {
    const choice = choiceOf(as, field);
    return choice && page.propose(pointed, choice);
  }, [page, pointed, as, field]);
}

function choiceOf(as: PointedAs, field: FieldId | undefined): Choice | undefined {
  if (as === 'closing' || as === 'ignore') return { as };
  return field && { as, field };
}

function nameOf(as: PointedAs, field: FieldId | undefined, { labels: [label] }: Pointed): string {
  const what = (as === 'field' || as === 'column') && field ? fieldName(field) : text(`teach_as_${as}`);
  return label ? text('teach_means', label, what) : what;
}

function Ways({ as, onAs }: { as: PointedAs; onAs(as: PointedAs): void }) {
  return (
    <fieldset className="teach-ways">
      <legend className="hidden-text">{text('teach_what')}</legend>
      {ways.map((way) => (
        <button key={way} type="button" className="chip" aria-pressed={way === as} onClick={() => onAs(way)}>
          {text(`teach_as_${way}`)}
        </button>
      ))}
    </fieldset>
  );
}

interface KeepProps extends Props {
  proposal: Proposal | undefined;
  name: string;
}

function Keep({ page, pointed, proposal, name, onKept, onAgain }: KeepProps) {
  const [problem, setProblem] = useState<'teach_not_saved' | 'map_problem_managed' | 'notice_covered'>();
  useEffect(() => {
    onRefusal(() => setProblem('notice_covered'));
    return () => onRefusal(undefined);
  }, []);
  const save = async (kept: Proposal) => {
    setProblem(undefined);
    const answer = await page.save(pointed, kept);
    if (answer === 'kept') onKept(name);
    else setProblem(answer === 'managed' ? 'map_problem_managed' : 'teach_not_saved');
  };
  return (
    <div className="teach-acts">
      {proposal && (
        <button type="button" className="button primary" onClick={(event) => ownAct(event, () => void save(proposal))}>
          {text('teach_save')}
        </button>
      )}
      <button type="button" className="button quiet" onClick={onAgain}>
        {text('teach_again')}
      </button>
      {problem && (
        <p className="problem" role="alert">
          {text(problem)}
        </p>
      )}
    </div>
  );
}
