// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.generator;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/**
 * Writes the code of porelyte.genmodel into the {@code src-gen} folders; needs no workspace. The generator works on a
 * copy, of which only {@code src-gen} and the texts of the edit bundle come back: what is written by hand (manifests,
 * plugin.xml, icons) is out of its reach.
 */
public final class GenerateModel {

    private static final String MODEL = "org.porelyte.model";
    private static final String EDIT = "org.porelyte.model.edit";
    private static final String SOURCES = "src-gen";
    private static final String TEXTS = "plugin.properties";

    private GenerateModel() {
    }

    /**
     * @param arguments the bundles folder
     * @throws IOException if the models cannot be read or the code cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        Path bundles = Path.of(arguments[0]).toAbsolutePath().normalize();
        int changed = 0;
        try (ScratchFolder scratch = new ScratchFolder()) {
            scratch.copyIn(bundles, MODEL + "/model");
            scratch.copyIn(bundles, EDIT + "/" + TEXTS);
            Diagnostic result = generate(scratch.folder());
            if (result.getSeverity() >= Diagnostic.ERROR) {
                print(result, "");
                throw new IOException("the generator failed; the sources are as they were");
            }
            changed += scratch.copyBack(bundles, MODEL + "/" + SOURCES);
            changed += scratch.copyBack(bundles, EDIT + "/" + SOURCES);
            changed += scratch.copyBack(bundles, EDIT + "/" + TEXTS);
        }
        System.out.println(changed == 0 ? "The generated files are up to date." : changed + " files changed.");
    }

    private static Diagnostic generate(Path bundles) {
        for (String project : new String[] {MODEL, EDIT}) {
            URI folder = URI.createFileURI(bundles.resolve(project) + "/");
            EcorePlugin.getPlatformResourceMap().put(project, folder);
        }
        ResourceSet resources = new ResourceSetImpl();
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("genmodel", new XMIResourceFactoryImpl());
        resources.getURIConverter().getURIMap().putAll(EcorePlugin.computePlatformURIMap(false));
        GenModelPackage.eINSTANCE.eClass();

        URI uri = URI.createPlatformResourceURI(MODEL + "/model/porelyte.genmodel", true);
        GenModel model = (GenModel) resources.getResource(uri, true).getContents().get(0);
        model.reconcile();
        model.setCanGenerate(true);
        model.setValidateModel(true);

        Generator generator = new Generator();
        // Before setInput: otherwise nothing is written and nothing is said.
        generator.getAdapterFactoryDescriptorRegistry().addDescriptor(GenModelPackage.eNS_URI,
                GenModelGeneratorAdapterFactory.DESCRIPTOR);
        generator.setInput(model);
        Diagnostic result = Diagnostic.OK_INSTANCE;
        for (String type : new String[] {GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE,
                GenBaseGeneratorAdapter.EDIT_PROJECT_TYPE}) {
            Diagnostic diagnostic = generator.generate(model, type, new BasicMonitor());
            if (diagnostic.getSeverity() > result.getSeverity()) {
                result = diagnostic;
            }
        }
        return result;
    }

    private static void print(Diagnostic diagnostic, String indent) {
        if (diagnostic.getSeverity() == Diagnostic.OK) {
            return;
        }
        System.err.println(indent + diagnostic.getMessage());
        diagnostic.getChildren().forEach(child -> print(child, indent + "  "));
    }
}
