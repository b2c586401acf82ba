// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.welcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import org.porelyte.examples.Examples;
import org.porelyte.help.HelpPages;
import org.porelyte.model.Candidate;

class WelcomeTopicsTest {

    @Test
    void theHelpHasEachPage() {
        HelpPages help = new HelpPages();
        WelcomeTopics.help().forEach(topic -> assertFalse(help.markdown(topic.page()).isBlank(), topic.title()));
    }

    @Test
    void theExampleHasEachCandidateByThisNameAndSource() throws Exception {
        Map<String, Candidate> candidates = new Examples().read(WelcomeTopics.EXAMPLE).getCandidates().stream()
                .collect(Collectors.toMap(Candidate::getId, candidate -> candidate));
        for (WelcomeTopics.Published published : WelcomeTopics.candidates()) {
            Candidate candidate = candidates.get(published.id());
            assertEquals(published.name(), candidate.getName());
            assertEquals(candidate.getCitation(), published.source().replaceAll(".*, ", ""));
        }
    }

    @Test
    void foldersBelowThatOfTheUserAreShownFromThere() {
        Path home = Path.of("/home/ada");
        assertEquals("~/work", new RecentFile(Path.of("/home/ada/work/a.porelyte"), true).folder(home));
        assertEquals("~", new RecentFile(Path.of("/home/ada/a.porelyte"), true).folder(home));
        assertEquals("/data", new RecentFile(Path.of("/data/a.b.porelyte"), true).folder(home));
        assertEquals("a.b", new RecentFile(Path.of("/data/a.b.porelyte"), true).name());
    }
}
