// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.recipe;

import java.util.OptionalDouble;

import org.porelyte.model.Amount;
import org.porelyte.model.AmountBasis;
import org.porelyte.model.Binder;
import org.porelyte.model.Candidate;
import org.porelyte.model.Constituent;
import org.porelyte.model.Form;
import org.porelyte.model.FormKind;
import org.porelyte.model.FunctionalGroup;
import org.porelyte.model.Functionalisation;
import org.porelyte.model.IonExchange;
import org.porelyte.model.Linker;
import org.porelyte.model.Medium;
import org.porelyte.model.MediumContent;
import org.porelyte.model.Oligomer;
import org.porelyte.model.OligomerContent;
import org.porelyte.model.OligomerMode;
import org.porelyte.model.PorelyteFactory;
import org.porelyte.model.Salt;
import org.porelyte.model.SaltContent;

/** Makes the entries of a recipe. Numbers that are not known are left open. */
public final class RecipeParts {

    private static final PorelyteFactory MAKE = PorelyteFactory.eINSTANCE;

    private RecipeParts() {
    }

    /**
     * @param group  what is put on
     * @param linker on which linker; null for all
     * @param degree mean number of these groups on each such linker
     * @return the entry
     */
    public static Functionalisation functionalisation(FunctionalGroup group, Linker linker, double degree) {
        Functionalisation functionalisation = MAKE.createFunctionalisation();
        functionalisation.setGroup(group);
        functionalisation.setLinker(linker);
        functionalisation.setDegree(degree);
        return functionalisation;
    }

    /**
     * @param oligomer the chains
     * @param mode     how they are held
     * @param amount   grafted: fraction (0..1) of the anchors that carry a chain; guest: chains per formula unit;
     *                 neat: ignored
     * @return the entry
     */
    public static OligomerContent oligomer(Oligomer oligomer, OligomerMode mode, OptionalDouble amount) {
        OligomerContent content = MAKE.createOligomerContent();
        content.setOligomer(oligomer);
        content.setMode(mode);
        if (mode == OligomerMode.GRAFTED) {
            amount.ifPresent(content::setDegree);
        } else if (mode == OligomerMode.GUEST) {
            amount.ifPresent(content::setChainsPerFormulaUnit);
        }
        return content;
    }

    /**
     * @param ion    the mobile ion
     * @param degree fraction (0..1) of the exchangeable groups that are exchanged
     * @return the exchange
     */
    public static IonExchange exchange(MobileIonChoice ion, double degree) {
        IonExchange exchange = MAKE.createIonExchange();
        exchange.setIon(ion.smiles());
        exchange.setSymbol(ion.symbol());
        exchange.setDegree(degree);
        return exchange;
    }

    /**
     * @param salt   the salt
     * @param amount how much
     * @param basis  of what
     * @return the entry
     */
    public static SaltContent salt(Salt salt, OptionalDouble amount, AmountBasis basis) {
        SaltContent content = MAKE.createSaltContent();
        content.setSalt(salt);
        content.setAmount(amount(amount, basis));
        return content;
    }

    /**
     * @param medium the medium
     * @param amount how much
     * @param basis  of what
     * @return the entry
     */
    public static MediumContent medium(Medium medium, OptionalDouble amount, AmountBasis basis) {
        MediumContent content = MAKE.createMediumContent();
        content.setMedium(medium);
        content.setAmount(amount(amount, basis));
        return content;
    }

    /**
     * @param candidate    the part
     * @param massFraction its mass fraction (0..1)
     * @return the entry
     */
    public static Constituent constituent(Candidate candidate, double massFraction) {
        Constituent constituent = MAKE.createConstituent();
        constituent.setCandidate(candidate);
        constituent.setMassFraction(massFraction);
        return constituent;
    }

    /**
     * @param binder       holds the membrane together
     * @param massFraction its mass fraction (0..1)
     * @return the form of a membrane
     */
    public static Form membrane(Binder binder, double massFraction) {
        Form form = MAKE.createForm();
        form.setKind(FormKind.MEMBRANE);
        form.setBinder(binder);
        form.setBinderMassFraction(massFraction);
        return form;
    }

    private static Amount amount(OptionalDouble value, AmountBasis basis) {
        Amount amount = MAKE.createAmount();
        amount.setBasis(basis);
        value.ifPresent(amount::setValue);
        return amount;
    }
}
