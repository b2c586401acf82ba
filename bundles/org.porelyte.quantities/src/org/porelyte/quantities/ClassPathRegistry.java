// SPDX-License-Identifier: EPL-2.0
package org.porelyte.quantities;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;

import org.eclipse.core.runtime.ContributorFactorySimple;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.spi.RegistryContributor;
import org.eclipse.core.runtime.spi.RegistryStrategy;

/**
 * Makes an extension registry where no OSGi framework runs: from every {@code plugin.xml} on the class path. So tests
 * and embedding programs see the same contributions as the product.
 */
public final class ClassPathRegistry {

    private final ClassLoader loader;

    /** @param loader where the {@code plugin.xml} files and the contributed classes are looked up */
    public ClassPathRegistry(ClassLoader loader) {
        this.loader = loader;
    }

    /**
     * @return a registry of all contributions on the class path
     * @throws IOException if a {@code plugin.xml} cannot be read
     */
    public IExtensionRegistry create() throws IOException {
        return create(new Object());
    }

    /**
     * @param token lets its owner add contributions to the registry
     * @return a registry of all contributions on the class path
     * @throws IOException if a {@code plugin.xml} cannot be read
     */
    public IExtensionRegistry create(Object token) throws IOException {
        IExtensionRegistry registry = RegistryFactory.createRegistry(new ClassPathStrategy(loader), token, token);
        for (URL plugin : Collections.list(loader.getResources("plugin.xml"))) {
            try (InputStream in = plugin.openStream()) {
                registry.addContribution(in, ContributorFactorySimple.createContributor(contributor(plugin)), false,
                        plugin.toString(), null, token);
            }
        }
        return registry;
    }

    /** The name of the bundle where its folder or jar tells it; it only stands in messages and orders contributions. */
    private static String contributor(URL plugin) {
        String place = plugin.getPath().replaceAll("!?/plugin\\.xml$", "")
                .replaceAll("(/target)?/(test-)?classes$|/bin$", "");
        return place.substring(place.lastIndexOf('/') + 1).replaceAll("[-_][0-9].*$|\\.jar$", "");
    }

    private static final class ClassPathStrategy extends RegistryStrategy {

        private final ClassLoader loader;

        ClassPathStrategy(ClassLoader loader) {
            super(null, null);
            this.loader = loader;
        }

        @Override
        public Object createExecutableExtension(RegistryContributor contributor, String className, String overridden)
                throws CoreException {
            try {
                return loader.loadClass(className).getDeclaredConstructor().newInstance();
            } catch (ReflectiveOperationException | LinkageError e) {
                throw new CoreException(new Status(IStatus.ERROR, contributor.getName(),
                        "class " + className + " cannot be made: " + e, e));
            }
        }
    }
}
