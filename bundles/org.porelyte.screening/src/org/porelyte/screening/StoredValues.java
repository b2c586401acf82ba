// SPDX-License-Identifier: EPL-2.0
package org.porelyte.screening;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.porelyte.model.Candidate;
import org.porelyte.model.Measurement;
import org.porelyte.model.QuantityValue;
import org.porelyte.quantities.ModelValues;
import org.porelyte.quantities.Quantity;
import org.porelyte.quantities.Value;

/** The values that stand in the library: of a candidate and of its measurements. */
final class StoredValues {

    private final Map<String, Quantity> quantities = new HashMap<>();
    private final ModelValues reader;

    StoredValues(List<Quantity> quantities, ModelValues reader) {
        quantities.forEach(quantity -> this.quantities.put(quantity.id(), quantity));
        this.reader = reader;
    }

    /** Values without a declared quantity stay in the library and are not part of results. */
    Map<String, List<Value>> of(Candidate candidate, List<Failure> failures) {
        Map<String, List<Value>> values = new LinkedHashMap<>();
        read(candidate.getValues(), values, failures);
        for (Measurement measurement : candidate.getMeasurements()) {
            read(measurement.getValues(), values, failures);
        }
        return values;
    }

    private void read(List<QuantityValue> stored, Map<String, List<Value>> values, List<Failure> failures) {
        for (QuantityValue value : stored) {
            Quantity quantity = quantities.get(value.getQuantity());
            if (quantity != null) {
                try {
                    // Read before there is a list for it: a value that cannot be read leaves no trace.
                    Value read = reader.read(value, quantity);
                    values.computeIfAbsent(quantity.id(), id -> new ArrayList<>()).add(read);
                } catch (IllegalArgumentException e) {
                    failures.add(new Failure(List.of("value of " + quantity.id() + " in the library"), e.getMessage()));
                }
            }
        }
    }
}
