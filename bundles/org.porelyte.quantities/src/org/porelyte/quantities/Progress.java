// SPDX-License-Identifier: EPL-2.0
package org.porelyte.quantities;

/** Told how far work has come; asked whether it should stop. Called from several threads. */
public interface Progress {

    /** Says nothing and never stops. */
    Progress NONE = new Progress() {
        @Override
        public void worked(int done, int total, String what) {
            // nobody listens
        }

        @Override
        public boolean isCancelled() {
            return false;
        }
    };

    /**
     * @param done  steps done
     * @param total steps in all
     * @param what  the last step, for the user
     */
    void worked(int done, int total, String what);

    /** {@return whether to stop as soon as possible} */
    boolean isCancelled();
}
