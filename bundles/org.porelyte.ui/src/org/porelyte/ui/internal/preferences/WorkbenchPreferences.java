// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.preferences;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;

/**
 * What the user chose, as it is now: nothing is kept here, so that each reading sees the newest choice. Values out of
 * their range, which only a file written by hand can have, are taken as the nearest end of it.
 */
public final class WorkbenchPreferences {

    /** Id of the node of all preferences of the workbench. */
    public static final String NODE = "org.porelyte.ui";

    /** Key: up to how many candidates are screened after each edit, without being asked; 0 for never. */
    public static final String AUTO_SCREEN_LIMIT = "autoScreenLimit";
    /** Key: seconds from an edit until its recovery copy is written. */
    public static final String RECOVERY_SECONDS = "recoverySeconds";
    /** Key: threads that screen. */
    public static final String JOBS = "jobs";

    /** Key: whether the welcome page is shown at each start, not only at the first. */
    public static final String WELCOME_AT_START = "welcomeAtStart";

    static final int MOST_CANDIDATES = 1_000_000;
    static final int MOST_SECONDS = 3600;
    static final int MOST_JOBS = 256;

    private static final int DEFAULT_LIMIT = 2000;
    private static final int DEFAULT_SECONDS = 5;

    /**
     * Writes the defaults.
     *
     * @param defaults node of the defaults; not null
     */
    void writeDefaults(IEclipsePreferences defaults) {
        defaults.putInt(AUTO_SCREEN_LIMIT, DEFAULT_LIMIT);
        defaults.putInt(RECOVERY_SECONDS, DEFAULT_SECONDS);
        defaults.putInt(JOBS, processors());
    }

    /** {@return up to how many candidates are screened without being asked; 0 for never} */
    public int autoScreenLimit() {
        return read(AUTO_SCREEN_LIMIT, DEFAULT_LIMIT, 0, MOST_CANDIDATES);
    }

    /** {@return seconds from an edit until its recovery copy is written, at least 1} */
    public int recoverySeconds() {
        return read(RECOVERY_SECONDS, DEFAULT_SECONDS, 1, MOST_SECONDS);
    }

    /** {@return threads that screen, at least 1} */
    public int jobs() {
        return read(JOBS, processors(), 1, MOST_JOBS);
    }

    private static int read(String key, int otherwise, int least, int most) {
        return Math.clamp(Platform.getPreferencesService().getInt(NODE, key, otherwise, null), least, most);
    }

    private static int processors() {
        return Math.min(Runtime.getRuntime().availableProcessors(), MOST_JOBS);
    }
}
