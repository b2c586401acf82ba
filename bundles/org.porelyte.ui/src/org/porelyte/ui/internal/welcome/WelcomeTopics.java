// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.welcome;

import java.util.List;

/** What the welcome page leads to: pages of the help and candidates of the example, known without reading them. */
final class WelcomeTopics {

    /** Name of the example whose candidates are shown. */
    static final String EXAMPLE = "bilayer-zwitterionic";

    /**
     * A page of the help.
     *
     * @param title what it is about
     * @param page  its id
     */
    record Topic(String title, String page) {
    }

    /**
     * A candidate of the example.
     *
     * @param id     its id
     * @param name   its name
     * @param source where it was published
     */
    record Published(String id, String name, String source) {
    }

    private WelcomeTopics() {
    }

    static List<Topic> help() {
        return List.of(new Topic("First steps", "index"),
                new Topic("The workbench and its keys", "workbench"),
                new Topic("Screening", "screening"),
                new Topic("The command line", "command-line"),
                new Topic("What is new", "news"));
    }

    static List<Published> candidates() {
        return List.of(
                new Published("mof-bzn", "MOF-BZN", "bilayer zwitterionic nanochannels, 10.1002/adma.202304685"),
                new Published("zr-bpdc-2so3h-bc-mix", "Zr-BPDC-2SO3H/BC mix",
                        "sulfonated Zr-MOF on bacterial cellulose, 10.21203/rs.3.rs-140199/v1"));
    }
}
