// SPDX-License-Identifier: EPL-2.0
package org.porelyte.screening.internal.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.porelyte.model.QuantityValue;
import org.porelyte.model.ReferenceMaterial;
import org.porelyte.quantities.PlainNumber;

/** The reference materials of the libraries with their figures as printed in their sources. */
final class HtmlComparators {

    private final List<ReferenceMaterial> materials;

    HtmlComparators(List<ReferenceMaterial> materials) {
        this.materials = materials;
    }

    void write(HtmlPage page) {
        page.markup("<table>\n<thead><tr><th>Material</th><th>Class</th><th>Figure</th><th>Value</th><th>Condition</th>"
                + "<th>Source</th></tr></thead>\n<tbody>\n");
        for (ReferenceMaterial material : materials) {
            List<QuantityValue> values = new ArrayList<>(material.getValues());
            material.getMeasurements().forEach(measurement -> values.addAll(measurement.getValues()));
            if (values.isEmpty()) {
                page.markup("<tr>").element("th scope=\"row\"", material.getName())
                        .element("td", Objects.toString(material.getMaterialClass(), ""))
                        .markup("<td colspan=\"4\">no figures in the library</td></tr>\n");
            }
            values.forEach(value -> row(material, value, page));
        }
        page.markup("</tbody></table>\n");
    }

    private static void row(ReferenceMaterial material, QuantityValue value, HtmlPage page) {
        page.markup("<tr>").element("th scope=\"row\"", material.getName());
        page.element("td", Objects.toString(material.getMaterialClass(), ""));
        page.element("td", Objects.toString(value.getLabel(), Objects.toString(value.getQuantity(), "")));
        String number = value.isSetNumber() ? PlainNumber.text(value.getNumber()) : "";
        page.element("td", (Objects.toString(value.getText(), number) + " " + Objects.toString(value.getUnit(), ""))
                .strip());
        page.element("td", Objects.toString(value.getCondition(), ""));
        page.markup("<td>").textWithDois(Objects.toString(value.getCitation(), "")).markup("</td></tr>\n");
    }
}
