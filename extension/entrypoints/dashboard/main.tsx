import { DashboardPage } from '../../ui/dashboard/dashboard-page';
import { lastShownSoon } from '../../ui/dashboard/last-shown';
import { readPlace } from '../../ui/dashboard/place';
import { localDay } from '../../ui/local-day';
import { showPage } from '../../ui/show-page';

const { asOf, caseClass } = readPlace(location.hash, localDay(new Date()));
showPage('dashboard_title', <DashboardPage first={await lastShownSoon(asOf, caseClass)} />);
