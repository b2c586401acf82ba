// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.table;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

import org.porelyte.ui.kit.table.DataTable;
import org.porelyte.ui.kit.table.TableState;

/**
 * Keeps how the user arranged a table from session to session. It is written soon after each change, as a session may
 * end without a word.
 */
public final class KeptTableState {

    private static final String STORE = "org.porelyte.ui";
    private static final int PAUSE_MS = 1_000;

    private final DataTable table;
    private final String key;
    private final IEclipsePreferences store = InstanceScope.INSTANCE.getNode(STORE);
    private int changes;

    /**
     * Arranges a table as it was, and follows it from now on.
     *
     * @param table what to arrange
     * @param name  names the table among those of the workbench
     */
    public KeptTableState(DataTable table, String name) {
        this.table = table;
        this.key = "table." + name;
        table.setState(TableState.parse(store.get(key, "")));
        table.addViewListener(this::changed);
        table.control().addDisposeListener(event -> save());
    }

    private void changed() {
        int now = ++changes;
        table.control().getDisplay().timerExec(PAUSE_MS, () -> {
            if (now == changes && !table.control().isDisposed()) {
                save();
            }
        });
    }

    private void save() {
        String text = table.state().text();
        if (!text.equals(store.get(key, ""))) {
            store.put(key, text);
            try {
                store.flush();
            } catch (BackingStoreException e) {
                ILog.of(KeptTableState.class).warn("How a table is arranged could not be kept: " + e.getMessage(), e);
            }
        }
    }
}
