// SPDX-License-Identifier: EPL-2.0
package org.porelyte.screening.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;

/** Reads the extension point for exporters. */
public final class ExporterReader {

    /** Id of the extension point. */
    public static final String EXPORTERS = "org.porelyte.screening.exporters";

    /**
     * @param registry the registry of the platform or of a class path
     * @return what is contributed, ordered by bundle and position; one without an id is left out
     */
    public List<ExporterDescriptor> read(IExtensionRegistry registry) {
        List<IConfigurationElement> elements =
                new ArrayList<>(List.of(registry.getConfigurationElementsFor(EXPORTERS)));
        elements.sort(Comparator.comparing(element -> element.getContributor().getName()));
        return elements.stream().filter(element -> element.getAttribute("id") != null)
                .map(ExporterReader::descriptor).toList();
    }

    private static ExporterDescriptor descriptor(IConfigurationElement element) {
        String id = element.getAttribute("id");
        String name = element.getAttribute("name");
        return new ExporterDescriptor(id, name == null ? id : name, element.getContributor().getName(),
                () -> (Exporter) element.createExecutableExtension("class"));
    }
}
