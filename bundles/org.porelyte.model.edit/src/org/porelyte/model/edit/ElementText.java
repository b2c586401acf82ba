// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.edit;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;

import org.porelyte.model.Amount;
import org.porelyte.model.Constituent;
import org.porelyte.model.ConnectionPoint;
import org.porelyte.model.CounterIon;
import org.porelyte.model.Defect;
import org.porelyte.model.EndGroup;
import org.porelyte.model.Form;
import org.porelyte.model.Functionalisation;
import org.porelyte.model.GraftAnchor;
import org.porelyte.model.IonExchange;
import org.porelyte.model.LengthWeight;
import org.porelyte.model.LinkerShare;
import org.porelyte.model.MediumContent;
import org.porelyte.model.NamedElement;
import org.porelyte.model.Objective;
import org.porelyte.model.OligomerContent;
import org.porelyte.model.Parameter;
import org.porelyte.model.QuantityValue;
import org.porelyte.model.SaltContent;
import org.porelyte.model.Threshold;
import org.porelyte.model.util.PorelyteSwitch;

/** One line for every element of a library, as a chemist would say it. */
public final class ElementText extends PorelyteSwitch<String> {

    /** Creates the texts. */
    public ElementText() {
        // Nothing to keep.
    }

    /**
     * @param element an element of a library; not null
     * @return its line; never blank
     */
    public String of(EObject element) {
        return doSwitch(element);
    }

    @Override
    public String defaultCase(EObject element) {
        return kind(element);
    }

    @Override
    public String caseNamedElement(NamedElement element) {
        String name = element.getName();
        if (name != null && !name.isBlank()) {
            return name;
        }
        return blank(element.getId()) ? kind(element) : element.getId();
    }

    @Override
    public String caseQuantityValue(QuantityValue value) {
        String what = blank(value.getLabel()) ? text(value.getQuantity()) : value.getLabel();
        return (what.isBlank() ? kind(value) : what) + " = " + figure(value);
    }

    @Override
    public String caseLinkerShare(LinkerShare share) {
        return "Linker: " + name(share.getLinker()) + ", " + number(share.getFraction());
    }

    @Override
    public String caseFunctionalisation(Functionalisation made) {
        return "Functionalised: " + name(made.getGroup()) + ", " + number(made.getDegree()) + " per linker"
                + (made.getLinker() == null ? "" : " on " + name(made.getLinker()));
    }

    @Override
    public String caseDefect(Defect defect) {
        return "Defect: " + words(defect.getKind()) + ", " + number(defect.getFraction())
                + (blank(defect.getCapFormula()) ? "" : ", capped by " + defect.getCapFormula());
    }

    @Override
    public String caseOligomerContent(OligomerContent content) {
        String much = content.isSetDegree() ? ", degree " + number(content.getDegree())
                : content.isSetChainsPerFormulaUnit()
                        ? ", " + number(content.getChainsPerFormulaUnit()) + " per formula unit" : "";
        return "Oligomer: " + name(content.getOligomer()) + ", " + words(content.getMode()) + much;
    }

    @Override
    public String caseIonExchange(IonExchange ion) {
        return "Mobile ion: " + text(ion.getSymbol()) + ", " + number(ion.getDegree()) + " exchanged";
    }

    @Override
    public String caseSaltContent(SaltContent content) {
        return "Salt: " + name(content.getSalt()) + amount(content.getAmount());
    }

    @Override
    public String caseMediumContent(MediumContent content) {
        return "Medium: " + name(content.getMedium()) + amount(content.getAmount());
    }

    @Override
    public String caseConstituent(Constituent part) {
        return "Part: " + name(part.getCandidate()) + ", mass fraction " + number(part.getMassFraction());
    }

    @Override
    public String caseForm(Form form) {
        StringBuilder line = new StringBuilder("Form: ").append(words(form.getKind()));
        if (form.getBinder() != null) {
            line.append(", binder ").append(name(form.getBinder())).append(' ')
                    .append(number(form.getBinderMassFraction()));
        }
        if (form.getScaffold() != null) {
            line.append(", on ").append(name(form.getScaffold())).append(' ')
                    .append(number(form.getScaffoldMassFraction()));
        }
        return line.toString();
    }

    @Override
    public String caseAmount(Amount amount) {
        return "Amount" + amount(amount).replaceFirst("^,", ":");
    }

    @Override
    public String caseConnectionPoint(ConnectionPoint point) {
        return "Binds at atom " + point.getAtomMap() + ": " + words(point.getBinding());
    }

    @Override
    public String caseGraftAnchor(GraftAnchor anchor) {
        return "Grafts at atom " + anchor.getAtomMap() + ": " + words(anchor.getChemistry());
    }

    @Override
    public String caseEndGroup(EndGroup end) {
        return "End group: " + text(end.getName()) + ", " + words(end.getPosition());
    }

    @Override
    public String caseCounterIon(CounterIon ion) {
        return "Counter-ion: " + text(ion.getName()) + ", " + number(ion.getFraction());
    }

    @Override
    public String caseLengthWeight(LengthWeight weight) {
        return "Length " + weight.getLength() + ": weight " + number(weight.getWeight());
    }

    @Override
    public String caseParameter(Parameter parameter) {
        String symbol = blank(parameter.getSymbol()) ? kind(parameter) : parameter.getSymbol();
        String name = blank(parameter.getName()) ? symbol : parameter.getName();
        return parameter.getValue() == null ? name
                : name + " = " + figure(parameter.getValue());
    }

    @Override
    public String caseObjective(Objective objective) {
        return text(objective.getQuantity()) + ", " + words(objective.getDirection()) + ", weight "
                + number(objective.getWeight());
    }

    @Override
    public String caseThreshold(Threshold threshold) {
        return text(threshold.getQuantity()) + " " + words(threshold.getComparison()) + " "
                + text(threshold.getValue());
    }

    private String name(EObject named) {
        return Optional.ofNullable(named).map(this::of).orElse("?");
    }

    /** The figure as printed; what has only a number, such as a prediction, shows that. */
    private static String figure(QuantityValue value) {
        String printed = text(value.getText());
        if (printed.isBlank() && value.isSetNumber()) {
            printed = Double.toString(value.getNumber()).replace('E', 'e') + (value.isSetUpper()
                    ? ".." + Double.toString(value.getUpper()).replace('E', 'e') : "");
        }
        String unit = text(value.getUnit());
        return (printed.isBlank() ? "?" : printed) + (unit.isBlank() || unit.equals("-") ? "" : " " + unit);
    }

    /** The name of an element's class in words. */
    private static String kind(EObject element) {
        String words = element.eClass().getName().replaceAll("(?<=[a-z])(?=[A-Z])", " ");
        return words.charAt(0) + words.substring(1).toLowerCase(Locale.ROOT);
    }

    private static String amount(Amount amount) {
        if (amount == null || !amount.isSetValue()) {
            return ", amount not given";
        }
        return ", " + number(amount.getValue()) + switch (amount.getBasis()) {
            case PER_FORMULA_UNIT -> " mol per formula unit";
            case PER_REPEAT_UNIT -> " mol per repeat unit";
            case MASS_PERCENT -> " wt%";
            case MOLAR -> " mol/L";
        };
    }

    private static String number(double value) {
        return Double.isFinite(value) ? BigDecimal.valueOf(value).stripTrailingZeros().toPlainString() : "?";
    }

    private static String words(Enumerator literal) {
        return literal == null ? "?" : literal.getLiteral().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
