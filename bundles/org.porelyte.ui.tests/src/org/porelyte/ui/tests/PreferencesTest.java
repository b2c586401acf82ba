// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.IPreferencePage;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.porelyte.testsupport.WorkbenchTest;
import org.porelyte.ui.internal.preferences.WorkbenchPreferences;

@WorkbenchTest
class PreferencesTest {

    private final Workbench workbench = new Workbench();
    private final IEclipsePreferences store = InstanceScope.INSTANCE.getNode(WorkbenchPreferences.NODE);
    private final WorkbenchPreferences preferences = new WorkbenchPreferences();

    @AfterEach
    void forget() {
        store.remove(WorkbenchPreferences.AUTO_SCREEN_LIMIT);
        store.remove(WorkbenchPreferences.RECOVERY_SECONDS);
        store.remove(WorkbenchPreferences.JOBS);
    }

    @Test
    void withoutAChoiceTheDefaultsHold() {
        assertEquals(2000, preferences.autoScreenLimit());
        assertEquals(5, preferences.recoverySeconds());
        assertEquals(Runtime.getRuntime().availableProcessors(), preferences.jobs());
    }

    @Test
    void aChoiceHoldsAtOnce() {
        store.putInt(WorkbenchPreferences.AUTO_SCREEN_LIMIT, 0);
        store.putInt(WorkbenchPreferences.RECOVERY_SECONDS, 60);
        store.putInt(WorkbenchPreferences.JOBS, 3);
        assertEquals(0, preferences.autoScreenLimit());
        assertEquals(60, preferences.recoverySeconds());
        assertEquals(3, preferences.jobs());
    }

    @Test
    void valuesOutOfRangeBecomeTheNearestInIt() {
        store.putInt(WorkbenchPreferences.AUTO_SCREEN_LIMIT, -1);
        store.put(WorkbenchPreferences.RECOVERY_SECONDS, "soon");
        store.putInt(WorkbenchPreferences.JOBS, 0);
        assertEquals(0, preferences.autoScreenLimit());
        assertEquals(5, preferences.recoverySeconds(), "the default for what is no number");
        assertEquals(1, preferences.jobs());
    }

    @Test
    void thePagesAreThoseOfAChemist() throws Exception {
        List<String> names = workbench.ask(() -> Arrays.stream(PlatformUI.getWorkbench().getPreferenceManager()
                .getRootSubNodes()).map(IPreferenceNode::getLabelText).sorted().toList());
        assertEquals(List.of("Keys", "Porelyte"), names);
    }

    @Test
    void aPageStoresWhatIsTypedAndRefusesWhatIsNoNumber() throws Exception {
        PreferenceDialog dialog = workbench.ask(() -> {
            PreferenceDialog shown = PreferencesUtil.createPreferenceDialogOn(null, "org.porelyte.ui.preferences", null,
                    null);
            shown.setBlockOnOpen(false);
            shown.open();
            return shown;
        });
        try {
            IPreferencePage page = (IPreferencePage) workbench.ask(dialog::getSelectedPage);
            assertTrue(workbench.ask(page::isValid));
            Text limit = workbench.ask(() -> firstText((Composite) page.getControl()));
            assertEquals("2000", workbench.ask(limit::getText));
            type(limit, "many");
            assertEquals(false, workbench.ask(page::isValid));
            type(limit, "500");
            assertTrue(workbench.ask(page::performOk));
            assertEquals(500, preferences.autoScreenLimit());
        } finally {
            workbench.ask(dialog::close);
        }
    }

    /** The page looks at what is typed when a key is released. */
    private void type(Text field, String words) throws Exception {
        workbench.ask(() -> {
            field.setText(words);
            field.notifyListeners(SWT.KeyUp, new Event());
            return null;
        });
    }

    private static Text firstText(Composite parent) {
        for (Control child : parent.getChildren()) {
            Text found = child instanceof Text text ? text
                    : child instanceof Composite composite ? firstText(composite) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
