import { useCallback, useEffect, useState } from 'react';
import { type CourtAddress, listCourtAddresses, watchCourtAddresses } from '../../link/court-addresses';

/** The court addresses as the browser knows them, and a way to read them again after a change of ours. */
export function useCourtAddresses(): [CourtAddress[] | undefined, () => void] {
  const [addresses, setAddresses] = useState<CourtAddress[]>();
  const read = useCallback(() => {
    listCourtAddresses().then(setAddresses, (cause: unknown) => {
      console.warn('caselint: permissions cannot be read', cause instanceof Error ? cause.name : 'unknown');
      setAddresses([]);
    });
  }, []);
  useEffect(() => {
    read();
    return watchCourtAddresses(read);
  }, [read]);
  return [addresses, read];
}
