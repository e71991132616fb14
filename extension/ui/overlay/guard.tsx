import type { ShownFinding } from '@core/view';
import { type Ref, useLayoutEffect, useRef } from 'react';
import type { Notice, OverlayAction, Question } from '../../link/overlay-link';
import { Icon, Seal, StateLabel } from '../icons';
import { text } from '../text';
import { Effects } from './effects';
import { ownAct } from './own-act';
import { ReasonFields } from './reason-fields';
import { useRaise } from './use-raise';
import { useReason } from './use-reason';
import { caseNumberText, deadlineText, findingTitle, indicatorsText, unseenSentence } from './words';

type Answer = Omit<Extract<OverlayAction, { do: 'answer' }>, 'do' | 'question'>;

interface Props {
  question: Question;
  today: string;
  /** Why the last 仍要报结 was not taken: a name or number in the note, or something that lay over it. */
  refusal?: Notice;
  onAnswer(answer: Answer): void;
}

/** The figures come a moment later; their place is kept, so that no button moves under the hand. */
const awaited = [11, 14].map((indicator) => ({ indicator, now: '…', repaired: '…', target: '…' }));

/** The question on 报结. A modal dialog in the top layer; what lies behind is inert. */
export function Guard({ question, today, refusal, onAnswer }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const repair = useRef<HTMLButtonElement>(null);
  // A layout effect, because the dialog gives the focus back only while it still stands in the document.
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    repair.current?.focus();
    return () => element?.close();
  }, []);
  const isOwnClose = useRaise(dialog, refusal?.name === 'covered' ? refusal : undefined);
  const open = question.case.findings.filter((one) => one.state === 'open' && one.mark !== 'doubt');
  const [first] = open;
  return (
    <dialog
      ref={dialog}
      className="guard"
      aria-labelledby="guard-title"
      onCancel={(event) => {
        event.preventDefault();
        onAnswer({ answer: 'repair' });
      }}
      onClose={() => isOwnClose() || onAnswer({ answer: 'repair' })}
    >
      <GuardHead question={question} today={today} count={open.length} />
      <ul className="guard-items">
        {open.map((finding) => (
          <GuardItem
            key={finding.id}
            finding={finding}
            onLocate={() => onAnswer({ answer: 'repair', locate: finding.id })}
          />
        ))}
      </ul>
      <UnseenLine question={question} />
      <Effects effects={question.effects ?? awaited} />
      <GuardDecision
        repair={repair}
        noteProblem={refusal && text(refusal.name === 'covered' ? 'guard_covered' : `notice_${refusal.name}`)}
        onRepair={() => onAnswer({ answer: 'repair', ...(first && { locate: first.id, still: true }) })}
        onClose={(given) => onAnswer({ answer: 'close', ...given })}
      />
    </dialog>
  );
}

function GuardHead({ question, today, count }: { question: Question; today: string; count: number }) {
  const { caseNumber, className, procedure, deadlineOn } = question.case;
  const facts = [
    caseNumberText(caseNumber, today),
    className,
    procedure.join(text('overlay_and')),
    deadlineText(deadlineOn, today),
  ];
  return (
    <div className="guard-head">
      <Seal size={28} />
      <div>
        <h2 id="guard-title">{text('guard_title', count)}</h2>
        <p>{facts.filter(Boolean).join(' · ')}</p>
      </div>
    </div>
  );
}

function GuardItem({ finding, onLocate }: { finding: ShownFinding; onLocate(): void }) {
  return (
    <li>
      <StateLabel state={finding.mark} />
      <span className="guard-what">
        {findingTitle(finding)}
        {finding.subjectLabel && <span className="row-who">{finding.subjectLabel}</span>}
      </span>
      <span className="guard-why">{finding.message}</span>
      <span className="guard-why">{indicatorsText(finding.indicators)}</span>
      <button type="button" className="button quiet" onClick={onLocate}>
        <Icon name="locate" size={14} />
        {text('overlay_locate')}
      </button>
    </li>
  );
}

function UnseenLine({ question }: { question: Question }) {
  const unseen = question.case.facets.filter((facet) => facet.unseen);
  const sentence = unseenSentence(unseen);
  if (!sentence) return null;
  return (
    <p className="guard-unseen">
      <StateLabel state="unseen" count={unseen.length} size={14} />
      {sentence}
    </p>
  );
}

interface DecisionProps {
  repair: Ref<HTMLButtonElement>;
  noteProblem: string | undefined;
  onRepair(): void;
  onClose(given: Pick<Answer, 'reason' | 'note'>): void;
}

function GuardDecision({ repair, noteProblem, onRepair, onClose }: DecisionProps) {
  const draft = useReason();
  return (
    <>
      <ReasonFields
        className="guard-reasons"
        legend={text('guard_why')}
        draft={draft}
        first={draft.first}
        noteProblem={noteProblem}
      />
      <div className="guard-foot">
        <span className="hint">
          <span>Enter {text('guard_key_repair')}</span>
          <span>Esc {text('guard_key_back')}</span>
        </span>
        <button
          type="button"
          className="button large"
          onClick={(event) =>
            ownAct(event, () => {
              const given = draft.take();
              if (given) onClose(given);
            })
          }
        >
          {text('guard_close')}
        </button>
        <button ref={repair} type="button" className="button large primary" onClick={onRepair}>
          {text('guard_repair')}
        </button>
      </div>
    </>
  );
}
