// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.validation;

import java.util.List;

import org.porelyte.model.validation.internal.BandRule;
import org.porelyte.model.validation.internal.CellElectrolyteRule;
import org.porelyte.model.validation.internal.CompositeCycleRule;
import org.porelyte.model.validation.internal.CompositeMassRule;
import org.porelyte.model.validation.internal.ConstituentsRule;
import org.porelyte.model.validation.internal.DanglingReferenceRule;
import org.porelyte.model.validation.internal.DoiRule;
import org.porelyte.model.validation.internal.FormMaterialRule;
import org.porelyte.model.validation.internal.FractionRangeRule;
import org.porelyte.model.validation.internal.FrameworkRecipeRule;
import org.porelyte.model.validation.internal.GraftAnchorRule;
import org.porelyte.model.validation.internal.IdentifierRule;
import org.porelyte.model.validation.internal.LengthWeightRule;
import org.porelyte.model.validation.internal.LinkerFractionSumRule;
import org.porelyte.model.validation.internal.LiteratureCitationRule;
import org.porelyte.model.validation.internal.MassPercentRule;
import org.porelyte.model.validation.internal.MeasuredProvenanceRule;
import org.porelyte.model.validation.internal.MediumAmountRule;
import org.porelyte.model.validation.internal.NameRule;
import org.porelyte.model.validation.internal.NetSymbolRule;
import org.porelyte.model.validation.internal.NetTopologyRule;
import org.porelyte.model.validation.internal.NetVerticesRule;
import org.porelyte.model.validation.internal.NodeConnectivityRule;
import org.porelyte.model.validation.internal.NonNegativeRule;
import org.porelyte.model.validation.internal.ObjectiveRule;
import org.porelyte.model.validation.internal.OligomerLengthRule;
import org.porelyte.model.validation.internal.PolymerRecipeRule;
import org.porelyte.model.validation.internal.PositiveRule;
import org.porelyte.model.validation.internal.PredictedProvenanceRule;
import org.porelyte.model.validation.internal.RequiredReferenceRule;
import org.porelyte.model.validation.internal.ThresholdRule;
import org.porelyte.model.validation.internal.TopicityRule;
import org.porelyte.model.validation.internal.UniqueIdentifierRule;
import org.porelyte.model.validation.internal.ValueFormRule;
import org.porelyte.model.validation.internal.ValueUnitRule;

/** The rules that need nothing but the model. */
public final class ModelRules {

    private ModelRules() {
    }

    /** {@return new instances of all rules of this bundle, in the order in which problems of one element are told} */
    public static List<Rule> all() {
        return List.of(
                new IdentifierRule(),
                new UniqueIdentifierRule(),
                new NameRule(),
                new DoiRule(),
                new RequiredReferenceRule(),
                new DanglingReferenceRule(),
                new FractionRangeRule(),
                new NonNegativeRule(),
                new PositiveRule(),
                new TopicityRule(),
                new NodeConnectivityRule(),
                new NetSymbolRule(),
                new NetVerticesRule(),
                new OligomerLengthRule(),
                new LengthWeightRule(),
                new FrameworkRecipeRule(),
                new LinkerFractionSumRule(),
                new NetTopologyRule(),
                new PolymerRecipeRule(),
                new ConstituentsRule(),
                new CompositeMassRule(),
                new CompositeCycleRule(),
                new GraftAnchorRule(),
                new MediumAmountRule(),
                new MassPercentRule(),
                new FormMaterialRule(),
                new CellElectrolyteRule(),
                new ObjectiveRule(),
                new ThresholdRule(),
                new ValueFormRule(),
                new ValueUnitRule(),
                new BandRule(),
                new LiteratureCitationRule(),
                new PredictedProvenanceRule(),
                new MeasuredProvenanceRule());
    }
}
