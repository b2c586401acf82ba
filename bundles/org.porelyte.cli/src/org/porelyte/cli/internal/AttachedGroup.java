// SPDX-License-Identifier: EPL-2.0
package org.porelyte.cli.internal;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.porelyte.chemistry.ChemistryException;
import org.porelyte.chemistry.MappedSmiles;
import org.porelyte.chemistry.Substituent;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A group that is put in the place of a hydrogen.
 *
 * @param atom  index of the atom in the SMILES, from 0, hydrogens left out
 * @param group the group
 */
record AttachedGroup(int atom, Substituent group) {

    /** Reads {@code 6:*C=C}, where atoms count from 1. */
    static final class Converter implements ITypeConverter<AttachedGroup> {

        private static final Pattern ATOM_AND_GROUP = Pattern.compile("([1-9]\\d{0,4}):(.+)");

        @Override
        public AttachedGroup convert(String text) {
            Matcher parts = ATOM_AND_GROUP.matcher(text);
            if (!parts.matches()) {
                throw new TypeConversionException("'" + text + "'; expected the atom's place in the SMILES, from 1, a "
                        + "colon and the group, such as 6:*C=C");
            }
            try {
                return new AttachedGroup(Integer.parseInt(parts.group(1)) - 1, Substituent.parse(parts.group(2)));
            } catch (ChemistryException e) {
                throw new TypeConversionException("'" + text + "': " + e.getMessage());
            }
        }
    }

    /** The SMILES with all groups; places are those of the SMILES as it is given. */
    static MappedSmiles attach(List<AttachedGroup> groups, String smiles) {
        MappedSmiles attached = MappedSmiles.parse(smiles);
        int atoms = attached.molecule().atomCount();
        // From the last atom to the first, so that those before keep their places.
        for (AttachedGroup next : groups.stream().sorted(Comparator.comparing(AttachedGroup::atom).reversed())
                .toList()) {
            if (next.atom >= atoms) {
                throw new ChemistryException(smiles + " has " + atoms + " atoms, and no atom " + (next.atom + 1));
            }
            try {
                attached = attached.withSubstituent(next.atom, next.group);
            } catch (IllegalArgumentException e) {
                throw new ChemistryException("Nothing can be attached: " + e.getMessage(), e);
            }
        }
        return attached;
    }
}
