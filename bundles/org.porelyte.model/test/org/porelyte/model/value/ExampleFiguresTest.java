// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;

import org.porelyte.model.ExampleLibrary;
import org.porelyte.model.Library;
import org.porelyte.model.NamedElement;
import org.porelyte.model.ProvenanceKind;
import org.porelyte.model.QuantityValue;
import org.porelyte.model.io.LibraryFiles;

/** The figures of the two papers stand in the example library as they were read: each once, on what it is said of. */
class ExampleFiguresTest {

    private static final double ICE_POINT = 273.15;

    private static Library example() throws IOException {
        return new LibraryFiles().load(ExampleLibrary.file()).library();
    }

    private static List<QuantityValue> valuesOfExample() throws IOException {
        List<QuantityValue> values = new ArrayList<>();
        for (TreeIterator<EObject> all = example().eAllContents(); all.hasNext();) {
            if (all.next() instanceof QuantityValue value) {
                values.add(value);
            }
        }
        return values;
    }

    @Test
    void everyRowStandsOnceInTheLibrary() throws IOException {
        List<Map<String, String>> rows = CsvRows.of(Files.readString(ExampleLibrary.reference("seed-facts.csv")));
        List<QuantityValue> values = valuesOfExample();
        for (Map<String, String> row : rows) {
            List<QuantityValue> found = values.stream().filter(value -> row.equals(row(value))).toList();
            assertEquals(1, found.size(), row::toString);
            assertEquals(ProvenanceKind.LITERATURE, found.get(0).getProvenance(), row::toString);
        }
    }

    /** Read by hand from the abstracts and texts of 10.1002/adma.202304685 and 10.21203/rs.3.rs-140199/v1. */
    @Test
    void figuresStandOnTheRightObjectsAndQuantities() throws IOException {
        assertEquals(List.of("8.76e-4"), texts("mof-bzn", "transport.sigma"));
        assertEquals(List.of("0.75"), texts("mof-bzn", "transport.t_plus"));
        assertEquals(List.of("4.9 / 4.93"), texts("mof-bzn", "electrochemistry.window"));
        assertEquals(List.of("5.1e-4"), texts("mof-bzn-membrane", "transport.sigma"), "fresh, not aged or bent");
        assertEquals(List.of("7.88e-4"), texts("interconnected-network", "transport.sigma"));
        assertEquals(List.of("0.88"), texts("interconnected-network", "transport.t_plus"));
        assertEquals(List.of(">2000", ">2000"), texts("interconnected-network", "cycling.life_h"));
        assertEquals(List.of("0.000265"), texts("zr-bpdc-2so3li", "transport.sigma"));
        assertEquals(List.of("0.86"), texts("zr-bpdc-2so3li-pvdf", "transport.t_plus"));
        assertEquals(List.of("419.6"), texts("cell-ncm-full", "cell.specific_energy"), "not that of NCM811 alone");
        assertEquals(List.of("259.2"), texts("cell-lfp-full", "cell.specific_energy"));
        assertEquals(List.of("1e-4", "up to 1e-4"), texts("ref-semisolid-mofs", "transport.sigma"));
    }

    /** RT counts as 25 C; rates such as '0.5 C', spans such as '-20..60 C' and drying are no temperatures. */
    @Test
    void temperaturesAreThoseOfTheConditions() throws IOException {
        for (QuantityValue value : valuesOfExample()) {
            String condition = Objects.requireNonNullElse(value.getCondition(), "");
            String wanted = Stream.of("30 C", "RT", "25 C", "150 C", "120 C").filter(condition::contains).findFirst()
                    .map(text -> text.equals("RT") ? "25 C" : text).orElse("none");
            String found = value.isSetTemperature() ? Math.round(value.getTemperature() - ICE_POINT) + " C" : "none";
            assertEquals(wanted, found, value.getSubject() + ": " + condition);
        }
    }

    private static List<String> texts(String id, String quantity) throws IOException {
        Library library = example();
        NamedElement owner = Stream.of(library.getCandidates(), library.getCellDesigns(),
                library.getReferenceMaterials()).flatMap(List::stream).map(NamedElement.class::cast)
                .filter(element -> element.getId().equals(id)).findFirst().orElseThrow();
        return owner.getValues().stream().filter(value -> quantity.equals(value.getQuantity()))
                .map(QuantityValue::getText).sorted().toList();
    }

    private static Map<String, String> row(QuantityValue value) {
        return Map.of("material", text(value.getSubject()), "quantity", text(value.getLabel()), "value",
                text(value.getText()), "unit", text(value.getUnit()), "condition", text(value.getCondition()),
                "source", text(value.getCitation()), "where", text(value.getWhere()), "note", text(value.getNote()));
    }

    private static String text(String unsetOrText) {
        return Objects.requireNonNullElse(unsetOrText, "");
    }
}
