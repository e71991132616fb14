// For whom an agent acts: told by a column or label 被代理人, or by standing in the row, dialog or card of one party.

import type { Representation } from './reading';
import type { Bucket } from './subjects';

/** `of` is a subject of the same reading; `client` the name that stands there, of a party who may be on another page. */
export function representations(subjects: Map<string, Bucket>): Representation[] {
  const parties = [...subjects].filter(([, { group }]) => group === 'party');
  return [...subjects].flatMap(([agent, bucket]): Representation[] => {
    if (bucket.group !== 'agent') return [];
    const told = bucket.items.filter(({ field }) => field === 'agent.of');
    const client = told.find(({ value }) => value !== null)?.value;
    if (client) return [{ agent, client }];
    // A box for it that is empty tells nothing, whatever stands around it.
    const of = told.length > 0 ? undefined : partyAround(bucket, parties);
    return of ? [{ agent, of }] : [];
  });
}

type Parties = [string, Bucket][];

function partyAround(agent: Bucket, parties: Parties): string | undefined {
  const together = (belongs: (party: Bucket) => boolean) => only(parties.filter(([, party]) => belongs(party)));
  if (agent.row) return together((party) => party.row === agent.row);
  if (agent.dialog) return together((party) => party.dialog === agent.dialog);
  return (
    together((party) => agent.section !== undefined && party.section?.title === agent.section.title) ??
    inCard(agent, parties)
  );
}

/** Of several parties' cards, the one that holds the agent too. */
function inCard(agent: Bucket, parties: Parties): string | undefined {
  if (parties.length < 2) return undefined;
  for (let card = agent.items[0]?.control.parentElement; card; card = card.parentElement) {
    const held = parties.filter(([, party]) => party.items.some(({ control }) => card?.contains(control)));
    if (held.length > 0) return only(held);
  }
  return undefined;
}

function only(parties: Parties): string | undefined {
  return parties.length === 1 ? parties[0]?.[0] : undefined;
}
