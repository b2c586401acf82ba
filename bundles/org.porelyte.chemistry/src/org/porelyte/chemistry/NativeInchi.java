// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry;

import java.util.concurrent.Callable;

import org.openscience.cdk.smiles.SmilesGenerator;

/**
 * The native library of InChI, which numbers the atoms of canonical SMILES too. It keeps state of its own, so that only
 * one thread at a time may be in it.
 */
final class NativeInchi {

    private static final String LIBRARY = "io.github.dan2097.jnainchi.JnaInchi";

    private NativeInchi() {
    }

    /**
     * Runs a task that may call the library, alone.
     *
     * @param task the task
     * @return what it returns
     * @throws Exception what it throws
     */
    static <T> T alone(Callable<T> task) throws Exception {
        synchronized (NativeInchi.class) {
            Loaded.once();
            return task.call();
        }
    }

    /** Loads the library with the first use of this class. */
    private static final class Loaded {

        static {
            load();
        }

        static void once() {
            // by loading this class
        }

        /**
         * The library looks for its native part with the class loader of the thread, which in a job or a test is that
         * of somebody else. What goes wrong is told when the library is used.
         */
        private static void load() {
            Thread thread = Thread.currentThread();
            ClassLoader before = thread.getContextClassLoader();
            ClassLoader own = SmilesGenerator.class.getClassLoader();
            thread.setContextClassLoader(own);
            try {
                Class.forName(LIBRARY, true, own);
            } catch (ClassNotFoundException | LinkageError e) {
                System.getLogger(NativeInchi.class.getName()).log(System.Logger.Level.DEBUG, "no native InChI", e);
            } finally {
                thread.setContextClassLoader(before);
            }
        }
    }
}
