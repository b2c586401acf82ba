// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import org.porelyte.model.Library;

class RepairTest {

    private final SoundLibrary sound = new SoundLibrary();
    private final Repair repair = new Repair(new Validator(ModelRules.all()));

    @Test
    void aSoundLibraryIsLeftAlone() {
        assertEquals(new Repair.Result(List.of(), List.of()), repair.apply(sound.library));
    }

    @Test
    void safeFixesAreAppliedAndOthersLeft() {
        sound.vinyl.setId("vinyl bdc");
        sound.cell.setCitation("https://doi.org/10.1021/ar800124u");
        sound.fcu.getVertexConnectivities().clear();
        sound.fcu.setSymbol("FCU");
        sound.objective.setWeight(0);
        Repair.Result result = repair.apply(sound.library);
        assertEquals("vinyl-bdc", sound.vinyl.getId());
        assertSame(sound.vinyl, sound.framework.getLinkers().get(0).getLinker());
        assertEquals("10.1021/ar800124u", sound.cell.getCitation());
        assertEquals("fcu", sound.fcu.getSymbol());
        assertEquals(List.of(12), sound.fcu.getVertexConnectivities(), "known only once the symbol was right");
        assertEquals(4, result.changes().size(), result.changes()::toString);
        assertEquals(List.of("objective"), result.remaining().stream().map(Problem::ruleId).toList());
        assertEquals(0, sound.objective.getWeight(), "only the reader knows");
    }

    @Test
    void manyWithoutIdGetDifferentOnes() {
        sound.vinyl.setId(null);
        sound.hydroxy.setId("");
        sound.vinyl.setName("Linker");
        sound.hydroxy.setName("linker ");
        assertEquals(List.of(), repair.apply(sound.library).remaining());
        assertEquals(List.of("linker", "linker-2"), List.of(sound.vinyl.getId(), sound.hydroxy.getId()));
    }

    @Test
    void aFixThatDoesNotHelpIsTriedOnce() {
        AtomicInteger applied = new AtomicInteger();
        Rule stubborn = new ElementRule<Library>("stubborn", "t", Library.class) {
            @Override
            protected void check(Library library, Findings findings) {
                findings.error(library, null, "is wrong", "Wait.",
                        Fix.safe("f", "Try", Library.class, l -> applied.incrementAndGet()));
            }
        };
        assertEquals(1, new Repair(new Validator(List.of(stubborn))).apply(sound.library).remaining().size());
        assertEquals(1, applied.get());
    }
}
