// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.composition;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.porelyte.chemistry.Molecule;
import org.porelyte.model.Candidate;
import org.porelyte.model.CandidateKind;
import org.porelyte.model.Medium;
import org.porelyte.model.MediumContent;
import org.porelyte.model.MediumKind;
import org.porelyte.model.OligomerContent;
import org.porelyte.model.OligomerMode;
import org.porelyte.model.Salt;
import org.porelyte.model.SaltContent;

/**
 * Reads the recipes of frameworks and polymers. May be used by many threads at once.
 */
public final class MaterialReader {

    private final StructureReader structures;
    private final FrameworkReader frameworks;
    private final ChainReader chains;

    /** Creates a reader with an empty memory of structures. */
    public MaterialReader() {
        this(new StructureReader());
    }

    /**
     * Creates a reader.
     *
     * @param structures reads SMILES and formulas
     */
    public MaterialReader(StructureReader structures) {
        this.structures = structures;
        this.frameworks = new FrameworkReader(structures);
        this.chains = new ChainReader(structures);
    }

    /**
     * Returns the reader of structures, with what it has read already.
     *
     * @return the one that this reader uses
     */
    public StructureReader structures() {
        return structures;
    }

    /**
     * Returns the reader of oligomers.
     *
     * @return the one that this reader uses
     */
    public ChainReader chains() {
        return chains;
    }

    /**
     * Reads the recipe of a framework or a polymer.
     *
     * @param candidate a candidate of kind framework or polymer
     * @return the material
     * @throws NotKnownException        if the recipe leaves open what the material is
     * @throws CompositionException     if the recipe makes no sense; names the object and the field
     * @throws IllegalArgumentException if the candidate is a composite
     */
    public Material read(Candidate candidate) {
        if (candidate.getKind() == CandidateKind.COMPOSITE) {
            throw new IllegalArgumentException(StructureReader.named(candidate) + " is a composite, not one material");
        }
        return candidate.getKind() == CandidateKind.POLYMER ? polymer(candidate) : framework(candidate);
    }

    /**
     * Reads what salts and media a composite has of its own, beside its constituents.
     *
     * @param candidate a candidate of any kind
     * @return salts and media
     */
    List<Amounts.Entry> substances(Candidate candidate) {
        List<Amounts.Entry> entries = new ArrayList<>();
        for (SaltContent content : candidate.getSalts()) {
            Salt salt = content.getSalt();
            if (salt == null) {
                throw new CompositionException(StructureReader.named(candidate) + ", field salts: one names no salt");
            }
            entries.add(new Amounts.Entry(salt, structures.molecule(salt, "smiles", salt.getSmiles()),
                    content.getAmount(), false));
        }
        for (MediumContent content : candidate.getMedia()) {
            Medium medium = content.getMedium();
            if (medium == null) {
                throw new CompositionException(StructureReader.named(candidate) + ", field media: one names no medium");
            }
            if (medium.getKind() != MediumKind.NONE) {
                boolean drawn = medium.getSmiles() != null && !medium.getSmiles().isBlank();
                Molecule structure = drawn ? structures.molecule(medium, "smiles", medium.getSmiles()) : null;
                entries.add(new Amounts.Entry(medium, structure, content.getAmount(), true));
            }
        }
        return entries;
    }

    private Material polymer(Candidate candidate) {
        List<OligomerContent> neat = candidate.getOligomers().stream()
                .filter(content -> content.getMode() == OligomerMode.NEAT).toList();
        if (neat.size() != 1 || candidate.getOligomers().size() != 1) {
            throw new CompositionException(StructureReader.named(candidate) + ", field oligomers: a polymer has one "
                    + "oligomer, of mode neat, that it consists of; there are " + candidate.getOligomers().size() + ", "
                    + neat.size() + " of them neat");
        }
        ChainSpecies species = species(candidate, neat.get(0));
        return Material.polymer(species, new Amounts(() -> substances(candidate), () -> 1));
    }

    private Material framework(Candidate candidate) {
        FrameworkUnit unit = frameworks.read(candidate);
        Supplier<List<ChainContent>> contents = () -> contents(candidate, unit);
        return Material.framework(unit, contents, new Amounts(() -> substances(candidate), () -> contents.get().stream()
                .mapToDouble(content -> content.perUnit() * content.species().lengths().meanLength()).sum()));
    }

    private List<ChainContent> contents(Candidate candidate, FrameworkUnit unit) {
        List<ChainContent> contents = new ArrayList<>();
        for (OligomerContent content : candidate.getOligomers()) {
            ChainSpecies species = species(candidate, content);
            contents.add(new ChainContent(species, content.getMode(), perUnit(candidate, content, unit)));
        }
        return contents;
    }

    private ChainSpecies species(Candidate candidate, OligomerContent content) {
        if (content.getOligomer() == null) {
            throw new CompositionException(StructureReader.named(candidate)
                    + ", field oligomers: one names no oligomer");
        }
        return chains.read(content.getOligomer());
    }

    private static double perUnit(Candidate candidate, OligomerContent content, FrameworkUnit unit) {
        String name = content.getOligomer().getName();
        return switch (content.getMode()) {
            case GRAFTED -> {
                if (!content.isSetDegree()) {
                    throw new NotKnownException("the degree of grafting of " + name + " is not known");
                }
                if (!(content.getDegree() >= 0 && content.getDegree() <= 1)) {
                    throw new CompositionException(StructureReader.named(candidate) + ", field oligomers: the degree "
                            + content.getDegree() + " of " + name + " is not in 0..1");
                }
                yield content.getDegree() * AnchorSites.forChains(unit, content.getOligomer().getAnchorChemistry());
            }
            case GUEST -> {
                if (!content.isSetChainsPerFormulaUnit()) {
                    throw new NotKnownException("the number of chains of " + name + " per formula unit is not known");
                }
                if (!(content.getChainsPerFormulaUnit() >= 0
                        && Double.isFinite(content.getChainsPerFormulaUnit()))) {
                    throw new CompositionException(StructureReader.named(candidate) + ", field oligomers: "
                            + content.getChainsPerFormulaUnit() + " chains of " + name + " are not 0 or more");
                }
                yield content.getChainsPerFormulaUnit();
            }
            case NEAT -> throw new CompositionException(StructureReader.named(candidate)
                    + ", field oligomers: " + name + " is of mode neat; in a framework chains are grafted or guests");
        };
    }
}
