// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.preferences;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.IntegerFieldEditor;
import org.eclipse.jface.preference.PreferenceStore;
import org.eclipse.jface.preference.RadioGroupFieldEditor;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/** Screening, recovery copies, the welcome page and appearance. */
public final class PorelytePage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

    private static final String THEME = "theme";
    private static final int DIGITS = 7;

    /** Of the appearance, which the platform keeps where no page can reach it. */
    private final PreferenceStore chosen = new PreferenceStore();
    private Appearance appearance;
    private RadioGroupFieldEditor themes;

    /** Makes the page for the platform. */
    public PorelytePage() {
        super(GRID);
    }

    @Override
    public void init(IWorkbench workbench) {
        setPreferenceStore(new ScopedPreferenceStore(InstanceScope.INSTANCE, WorkbenchPreferences.NODE));
        appearance = new Appearance(workbench);
        chosen.setDefault(THEME, Appearance.LIGHT);
        chosen.setValue(THEME, appearance.theme());
    }

    @Override
    protected void createFieldEditors() {
        number(WorkbenchPreferences.AUTO_SCREEN_LIMIT, "Screen after each &edit, up to (candidates; 0 for never):", 0,
                WorkbenchPreferences.MOST_CANDIDATES);
        number(WorkbenchPreferences.JOBS, "&Threads that screen:", 1, WorkbenchPreferences.MOST_JOBS);
        number(WorkbenchPreferences.RECOVERY_SECONDS, "Write a &recovery copy after an edit (s):", 1,
                WorkbenchPreferences.MOST_SECONDS);
        addField(new BooleanFieldEditor(WorkbenchPreferences.WELCOME_AT_START, "Show &Welcome at start",
                getFieldEditorParent()));
        themes = new RadioGroupFieldEditor(THEME, "Appearance", 2,
                new String[][] {{"&Light", Appearance.LIGHT}, {"&Dark", Appearance.DARK}}, getFieldEditorParent(),
                true);
        addField(themes);
    }

    private void number(String key, String label, int least, int most) {
        IntegerFieldEditor field = new IntegerFieldEditor(key, label, getFieldEditorParent(), DIGITS);
        field.setValidRange(least, most);
        field.setErrorMessage("Expected a whole number from " + least + " to " + most + " for '"
                + label.replace("&", "").replace(":", "") + "'.");
        addField(field);
    }

    @Override
    protected void initialize() {
        super.initialize();
        themes.setPreferenceStore(chosen);
        themes.load();
    }

    @Override
    public boolean performOk() {
        boolean ok = super.performOk();
        appearance.choose(chosen.getString(THEME));
        return ok;
    }
}
