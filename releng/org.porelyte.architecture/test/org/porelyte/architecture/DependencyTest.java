// SPDX-License-Identifier: EPL-2.0
package org.porelyte.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
            Map.entry("chemistry", Set.of("model", "quantities", "thirdparty.cdk")),
            Map.entry("screening", Set.of("model", "quantities")),
            Map.entry("examples", Set.of("model")),
            Map.entry("help", Set.of()),
            Map.entry("cli", Set.of("model", "quantities", "chemistry", "screening", "examples")),
            Map.entry("ui.kit", Set.of("model", "model.edit", "quantities")),
            Map.entry("ui", Set.of("model", "model.edit", "quantities", "chemistry", "screening", "examples", "help",
                    "ui.kit")));

    private static final Pattern WORKBENCH = Pattern.compile("org\\.eclipse\\.(swt|jface|ui|nebula|swtchart)(\\.|$).*");
    private static final Pattern IMPORT_OF_WORKBENCH =
            Pattern.compile("^import (static )?org\\.eclipse\\.(swt|jface|ui|nebula|swtchart)\\b.*");

    private final SourceTree tree = new SourceTree();

    private static boolean isTest(String bundle) {
        return bundle.endsWith(".tests") || bundle.equals(P + "testsupport");
    }

    private static boolean isWorkbench(String bundle) {
        return isTest(bundle) || bundle.contains(".ui") || bundle.contains(".product");
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

    @Test
    void onlyTheWorkbenchImportsTheWorkbench() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (String bundle : tree.manifests().keySet()) {
            if (!isWorkbench(bundle)) {
                for (Path file : tree.sources(bundle)) {
                    for (String line : Files.readAllLines(file)) {
                        if (IMPORT_OF_WORKBENCH.matcher(line).matches()) {
                            wrong.add(tree.relative(file) + ": " + line);
                        }
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
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
