// SPDX-License-Identifier: EPL-2.0
package org.porelyte.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

/** Whatever comes with the product is named in its notices and on the licence page of its help. */
class NoticesTest {

    /** What notices call the bundles whose ids begin so; the longest beginning counts. */
    private static final Map<String, String> NAMES = names();

    private final SourceTree tree = new SourceTree();

    private static Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("com.actelion.research.openchemlib", "OpenChemLib");
        names.put("com.fasterxml.woodstox", "Woodstox");
        names.put("com.github.weisj.jsvg", "jsvg");
        names.put("com.google.gson", "Gson");
        names.put("com.ibm.icu", "ICU4J");
        names.put("com.sun.jna", "JNA");
        names.put("de.siegmar.fastcsv", "FastCSV");
        names.put("picocli", "picocli");
        names.put("jakarta.annotation", "Jakarta Annotations");
        names.put("jakarta.inject", "Jakarta Inject");
        names.put("org.apache.aries.spifly", "Aries SPI Fly");
        names.put("org.apache.batik", "Batik");
        names.put("org.apache.commons.commons-io", "Commons IO");
        names.put("org.apache.commons.commons-logging", "Commons Logging");
        names.put("org.apache.felix.scr", "Felix SCR");
        names.put("org.apache.pdfbox", "PDFBox");
        names.put("org.apache.pdfbox.fontbox", "FontBox");
        names.put("org.eclipse", "Eclipse Platform");
        names.put("org.eclipse.collections", "Eclipse Collections");
        names.put("org.eclipse.emf", "Eclipse Modeling Framework (EMF)");
        names.put("org.eclipse.nebula", "NatTable (Eclipse Nebula)");
        names.put("org.eclipse.swtchart", "SWTChart");
        names.put("org.objectweb.asm", "ASM");
        names.put("org.osgi", "OSGi");
        names.put("org.w3c.css.sac", "SAC");
        names.put("slf4j", "SLF4J");
        names.put("stax2-api", "Stax2 API");
        return names;
    }

    @Test
    void everyBundleOfThePlatformIsNamed() throws Exception {
        assertEquals(List.of(), unnamed(notices()), "in NOTICES.txt");
        assertEquals(List.of(), unnamed(help()), "in licences.md");
    }

    /** What is inside bundles of Porelyte. */
    @Test
    void whatIsMergedOrEmbeddedIsNamed() throws Exception {
        for (String name : List.of("Chemistry Development Kit", "JNA-InChI", "InChI", "OPSIN", "BEAM", "automaton",
                "Log4j API", "DejaVu Sans")) {
            assertTrue(notices().contains(name), name + " in NOTICES.txt");
            assertTrue(help().contains(name), name + " in licences.md");
        }
    }

    private List<String> unnamed(String text) throws Exception {
        List<String> unnamed = new ArrayList<>();
        for (String bundle : tree.platform()) {
            String name = NAMES.keySet().stream().filter(bundle::startsWith)
                    .reduce((one, other) -> one.length() > other.length() ? one : other).map(NAMES::get)
                    .orElse("? (say here what notices call it)");
            if (!text.contains(name)) {
                unnamed.add(bundle + ": " + name);
            }
        }
        return unnamed;
    }

    private String notices() throws Exception {
        return read("features/org.porelyte.feature/rootfiles/common/licences/NOTICES.txt");
    }

    private String help() throws Exception {
        return read("bundles/org.porelyte.help/pages/licences.md");
    }

    private String read(String file) throws Exception {
        Path path = tree.file(file);
        return Files.readString(path);
    }
}
