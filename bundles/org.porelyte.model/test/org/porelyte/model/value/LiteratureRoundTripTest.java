// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.porelyte.model.ExampleLibrary;
import org.porelyte.model.Library;
import org.porelyte.model.PorelyteFactory;
import org.porelyte.model.ProvenanceKind;
import org.porelyte.model.QuantityValue;
import org.porelyte.model.ReferenceMaterial;
import org.porelyte.model.ValueForm;
import org.porelyte.model.io.LibraryFiles;
import org.porelyte.model.validation.ModelRules;
import org.porelyte.model.validation.Problem;
import org.porelyte.model.validation.Severity;
import org.porelyte.model.validation.Validator;

/** Every row that was read from the papers fits a value, and comes back from a file as it was. */
class LiteratureRoundTripTest {

    private static final double ICE_POINT = 273.15;
    private static final Pattern CELSIUS = Pattern.compile("(?<![.\\d])(\\d+) C\\b");

    /** One row of each form, and what XML and CSV make trouble of. */
    private static final String HAND_WRITTEN = """
            material,quantity,value,unit,condition,source,where,note
            MOF-BZN,sigma_Li (EIS),8.76e-4,S/cm,"30 C, pellet",10.1002/adma.202304685,Abstract; Fig 2b,
            SPEs,sigma,1e-8..1e-5,S/cm,RT,10.1002/adma.202304685,1,
            network,Li|Li cycling life,>2000,h,0.10 mAh/cm2,10.21203/rs.3.rs-140199/v1,Results; Fig 4b,
            network,PC content,<17.63,wt%,,10.21203/rs.3.rs-140199/v1,"Results; Fig S9b,d",
            CuBTC,sigma,up to 1e-4,S/cm,with liquid,10.21203/rs.3.rs-140199/v1,Intro,
            imidazolium ring,FTIR bands,1190; 1050,cm-1,,10.1002/adma.202304685,2.1,
            MOF-BZN,sigma ratio to 'average',~300,x,RT,10.1002/adma.202304685,1; 2.2,
            "Celgard, PVDF-HFP",thermal,curl,-,150 C 3 h,10.1002/adma.202304685,2.3,""
            MOF,"said ""so""\","a < b & c > d,\t''","% \u00b5 \u03c3","line one
             line two",10.1002/adma.202304685,\u00a72,"]]> \ud83d\ude00"
            """;

    @TempDir
    Path folder;

    @Test
    void rowsOfEveryFormComeBack() throws IOException {
        List<Map<String, String>> rows = CsvRows.of(HAND_WRITTEN);
        assertEquals(9, rows.size());
        Library loaded = saveAndLoad(library(rows), rows);
        assertEquals(303.15, value(loaded, 0).getTemperature(), 1e-9);
        assertEquals(Map.of(ValueForm.EXACT, 1L, ValueForm.RANGE, 1L, ValueForm.LOWER_BOUND, 1L,
                ValueForm.UPPER_BOUND, 2L, ValueForm.LIST, 1L, ValueForm.APPROXIMATE, 1L, ValueForm.TEXT, 2L),
                forms(loaded));
    }

    @Test
    void everyRowOfTheSeedFactsComesBack() throws IOException {
        List<Map<String, String>> rows = CsvRows.of(Files.readString(ExampleLibrary.reference("seed-facts.csv")));
        assertEquals(131, rows.size());
        Library loaded = saveAndLoad(library(rows), rows);
        // Counted by hand in the file: 32 rows are more than a number.
        assertEquals(Map.of(ValueForm.EXACT, 99L, ValueForm.RANGE, 7L, ValueForm.LOWER_BOUND, 4L,
                ValueForm.UPPER_BOUND, 5L, ValueForm.LIST, 3L, ValueForm.APPROXIMATE, 1L, ValueForm.TEXT, 12L),
                forms(loaded));
    }

    @Test
    void figuresOfPredictionsComeBackToTheLastBit() throws IOException {
        Library library = PorelyteFactory.eINSTANCE.createLibrary();
        for (double number : new double[] {Math.PI, 0.1 + 0.2, Double.MIN_VALUE, -Double.MAX_VALUE, -0.0, 4.35}) {
            QuantityValue value = PorelyteFactory.eINSTANCE.createQuantityValue();
            value.setNumber(number);
            value.setP05(Math.nextDown(number));
            value.setP50(number);
            value.setP95(Math.nextUp(number));
            value.setSeed(Long.MIN_VALUE);
            library.getValues().add(value);
        }
        Path file = folder.resolve("predictions.porelyte");
        new LibraryFiles().save(library, file);
        assertTrue(EcoreUtil.equals(library, new LibraryFiles().load(file).library()));
    }

    private static Library library(List<Map<String, String>> rows) {
        Library library = PorelyteFactory.eINSTANCE.createLibrary();
        library.setId("literature");
        library.setName("Literature");
        ReferenceMaterial material = PorelyteFactory.eINSTANCE.createReferenceMaterial();
        material.setId("all");
        material.setName("All materials");
        library.getReferenceMaterials().add(material);
        rows.forEach(row -> material.getValues().add(value(row)));
        return library;
    }

    private static QuantityValue value(Map<String, String> row) {
        QuantityValue value = PorelyteFactory.eINSTANCE.createQuantityValue();
        value.setProvenance(ProvenanceKind.LITERATURE);
        value.setSubject(row.get("material"));
        value.setLabel(row.get("quantity"));
        ValueText.parse(row.get("value")).applyTo(value);
        value.setUnit(row.get("unit"));
        value.setCondition(row.get("condition"));
        value.setCitation(row.get("source"));
        value.setWhere(row.get("where"));
        value.setNote(row.get("note"));
        Matcher celsius = CELSIUS.matcher(row.get("condition"));
        if (celsius.find()) {
            value.setTemperature(Double.parseDouble(celsius.group(1)) + ICE_POINT);
        }
        return value;
    }

    private Library saveAndLoad(Library library, List<Map<String, String>> rows) throws IOException {
        Path file = folder.resolve("literature.porelyte");
        LibraryFiles files = new LibraryFiles();
        files.save(library, file);
        Library loaded = files.load(file).library();
        for (int i = 0; i < rows.size(); i++) {
            assertEquals(rows.get(i), row(value(loaded, i)));
        }
        assertTrue(EcoreUtil.equals(library, loaded), "numbers, temperatures and what is not set");
        List<Problem> errors = new Validator(ModelRules.all()).validate(loaded).stream()
                .filter(problem -> problem.severity() == Severity.ERROR).toList();
        assertEquals(List.of(), errors);
        return loaded;
    }

    private static Map<String, String> row(QuantityValue value) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("material", value.getSubject());
        row.put("quantity", value.getLabel());
        row.put("value", value.getText());
        row.put("unit", value.getUnit());
        row.put("condition", value.getCondition());
        row.put("source", value.getCitation());
        row.put("where", value.getWhere());
        row.put("note", value.getNote());
        return row;
    }

    private static QuantityValue value(Library library, int index) {
        return library.getReferenceMaterials().get(0).getValues().get(index);
    }

    private static Map<ValueForm, Long> forms(Library library) {
        return library.getReferenceMaterials().get(0).getValues().stream()
                .collect(Collectors.groupingBy(QuantityValue::getForm, Collectors.counting()));
    }
}
