import { LedgerPage } from '../../ui/ledger/ledger-page';
import { showPage } from '../../ui/show-page';

showPage('ledger_title', <LedgerPage />);
