// SPDX-License-Identifier: EPL-2.0
package org.porelyte.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** Who may use whom: data runs one way, and nothing below the workbench knows it. */
class DependencyTest {

    private static final String P = "org.porelyte.";

    /** Bundles of this project that each bundle may require; a new bundle needs a line here. */
    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            Map.entry("model", Set.of()),
            Map.entry("model.edit", Set.of("model")),
            Map.entry("quantities", Set.of("model")),
            Map.entry("plots", Set.of()),
            Map.entry("chemistry", Set.of("model", "quantities", "thirdparty.cdk")),
            Map.entry("crystal", Set.of("model", "quantities", "plots", "chemistry")),
            Map.entry("screening", Set.of("model", "quantities", "plots")),
            Map.entry("examples", Set.of("model")),
            Map.entry("help", Set.of()),
            Map.entry("cli", Set.of("model", "quantities", "plots", "chemistry", "crystal", "screening", "examples")),
            Map.entry("ui.kit", Set.of("model", "model.edit", "quantities", "plots")),
            Map.entry("ui", Set.of("model", "model.edit", "quantities", "plots", "chemistry", "screening", "examples",
                    "help", "ui.kit")));

    /** Libraries that only some bundles may use, by the beginning of the names of their packages. */
    private static final Map<String, Set<String>> LIBRARY_OF = Map.of(
            "org.openscience.cdk", Set.of("chemistry"),
            "com.actelion.research", Set.of("chemistry"),
            "org.openmolecules", Set.of("chemistry"),
            "uk.ac.cam.ch.wwmm.opsin", Set.of("chemistry"),
            "io.github.dan2097", Set.of("chemistry"),
            "picocli", Set.of("cli"),
            "org.eclipse.nebula", Set.of("ui.kit", "testsupport"),
            "org.eclipse.swtchart", Set.of("ui.kit"));

    private static final int MOST_BUNDLES = 19;

    private static final Pattern WORKBENCH = Pattern.compile("org\\.eclipse\\.(swt|jface|ui|nebula|swtchart)(\\.|$).*");
    private static final Pattern CODE_OF_WORKBENCH =
            Pattern.compile(".*\\borg\\.eclipse\\.(swt|jface|ui|nebula|swtchart)\\.[A-Za-z].*");
    private static final Pattern CODE_OF_OSGI =
            Pattern.compile("import (static )?(org\\.osgi\\.|org\\.eclipse\\.equinox\\.app\\."
                    + "|org\\.eclipse\\.core\\.runtime\\.(Platform|Plugin)\\b).*");

    private final SourceTree tree = new SourceTree();

    private static boolean isTest(String bundle) {
        return bundle.endsWith(".tests") || bundle.equals(P + "testsupport");
    }

    private static boolean isWorkbench(String bundle) {
        return isTest(bundle) || bundle.matches(".*\\.(ui|product)(\\..*)?");
    }

    @Test
    void bundlesUseOnlyThoseBelowThem() {
        List<String> wrong = new ArrayList<>();
        tree.manifests().forEach((bundle, manifest) -> {
            Set<String> allowed = MAY_USE.get(bundle.substring(P.length()));
            if (isTest(bundle)) {
                return;
            }
            if (allowed == null) {
                wrong.add(bundle + " is not in the table of this test");
                return;
            }
            for (String required : SourceTree.listed(manifest, "Require-Bundle")) {
                if (required.startsWith(P) && !allowed.contains(required.substring(P.length()))) {
                    wrong.add(bundle + " must not require " + required);
                }
            }
        });
        assertEquals(List.of(), wrong);
    }

    @Test
    void onlyTheWorkbenchRequiresTheWorkbench() {
        List<String> wrong = new ArrayList<>();
        tree.manifests().forEach((bundle, manifest) -> {
            for (String header : List.of("Require-Bundle", "Import-Package")) {
                for (String required : SourceTree.listed(manifest, header)) {
                    if (!isWorkbench(bundle) && WORKBENCH.matcher(required).matches()) {
                        wrong.add(bundle + " must not use " + required);
                    }
                }
            }
        });
        assertEquals(List.of(), wrong);
    }

    /** Bundles of the project are required by name, so that the table above sees them. */
    @Test
    void noBundleGoesRoundTheTable() {
        List<String> wrong = new ArrayList<>();
        tree.manifests().forEach((bundle, manifest) -> {
            for (String imported : SourceTree.listed(manifest, "Import-Package")) {
                if (imported.startsWith(P)) {
                    wrong.add(bundle + " must require the bundle of " + imported + " instead of importing the package");
                }
            }
            for (String header : List.of("DynamicImport-Package", "Eclipse-BuddyPolicy", "Fragment-Host")) {
                if (!isTest(bundle) && manifest.getMainAttributes().getValue(header) != null) {
                    wrong.add(bundle + " must not have " + header);
                }
            }
        });
        assertEquals(List.of(), wrong);
    }

    @Test
    void onlyTheWorkbenchNamesTheWorkbench() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (String bundle : tree.manifests().keySet()) {
            if (!isWorkbench(bundle)) {
                tree.codeLines(bundle, (file, line) -> {
                    if (CODE_OF_WORKBENCH.matcher(line).matches()) {
                        wrong.add(tree.relative(file) + ": " + line);
                    }
                });
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void librariesStayBehindTheBundleThatWrapsThem() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (String bundle : tree.manifests().keySet()) {
            tree.codeLines(bundle, (file, line) -> LIBRARY_OF.forEach((library, users) -> {
                if (line.contains(library + ".") && !users.contains(bundle.substring(P.length()))) {
                    wrong.add(tree.relative(file) + " must not use " + library);
                }
            }));
        }
        assertEquals(List.of(), wrong);
    }

    /** What needs no window runs on a plain class path too. */
    @Test
    void osgiIsKnownToOneClassPerBundle() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (String bundle : tree.manifests().keySet()) {
            TreeSet<String> files = new TreeSet<>();
            tree.codeLines(bundle, (file, line) -> {
                if (CODE_OF_OSGI.matcher(line).matches()) {
                    files.add(tree.relative(file));
                }
            });
            if (!isWorkbench(bundle) && files.size() > 1) {
                wrong.add(bundle + " uses OSGi in " + files);
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void thereAreFewBundles() {
        long production = tree.manifests().keySet().stream().filter(bundle -> !isTest(bundle)).count();
        assertTrue(production <= MOST_BUNDLES, production + " bundles; does each have a reason to exist?");
    }

    @Test
    void internalPackagesAreExportedToFriendsOnly() {
        List<String> wrong = new ArrayList<>();
        tree.manifests().forEach((bundle, manifest) -> {
            String exports = manifest.getMainAttributes().getValue("Export-Package");
            if (exports != null) {
                for (String export : exports.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)")) {
                    if (export.split(";")[0].contains("internal") && !export.contains("x-friends")
                            && !export.contains("x-internal")) {
                        wrong.add(bundle + " exports " + export.strip());
                    }
                }
            }
        });
        assertEquals(List.of(), wrong);
    }

    @Test
    void thereAreBundlesToCheck() {
        assertTrue(tree.manifests().size() >= 8 && tree.sources(null).size() > 100, "the source tree was not found");
    }
}
