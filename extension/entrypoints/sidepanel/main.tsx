import { showPage } from '../../ui/show-page';
import { SidePanel } from '../../ui/sidepanel/side-panel';

showPage('worklist_title', <SidePanel />);
