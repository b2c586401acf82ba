// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.validation;

import java.util.List;

import org.porelyte.model.internal.validation.BandRule;
import org.porelyte.model.internal.validation.CellElectrolyteRule;
import org.porelyte.model.internal.validation.CompositeCycleRule;
import org.porelyte.model.internal.validation.CompositeMassRule;
import org.porelyte.model.internal.validation.ConstituentsRule;
import org.porelyte.model.internal.validation.DanglingReferenceRule;
import org.porelyte.model.internal.validation.DoiRule;
import org.porelyte.model.internal.validation.FormMaterialRule;
import org.porelyte.model.internal.validation.FractionRangeRule;
import org.porelyte.model.internal.validation.FrameworkRecipeRule;
import org.porelyte.model.internal.validation.GraftAnchorRule;
import org.porelyte.model.internal.validation.IdentifierRule;
import org.porelyte.model.internal.validation.LengthWeightRule;
import org.porelyte.model.internal.validation.LinkerFractionSumRule;
import org.porelyte.model.internal.validation.LiteratureCitationRule;
import org.porelyte.model.internal.validation.MassPercentRule;
import org.porelyte.model.internal.validation.MeasuredProvenanceRule;
import org.porelyte.model.internal.validation.MediumAmountRule;
import org.porelyte.model.internal.validation.NameRule;
import org.porelyte.model.internal.validation.NetSymbolRule;
import org.porelyte.model.internal.validation.NetTopologyRule;
import org.porelyte.model.internal.validation.NetVerticesRule;
import org.porelyte.model.internal.validation.NodeConnectivityRule;
import org.porelyte.model.internal.validation.NonNegativeRule;
import org.porelyte.model.internal.validation.ObjectiveRule;
import org.porelyte.model.internal.validation.OligomerLengthRule;
import org.porelyte.model.internal.validation.PolymerRecipeRule;
import org.porelyte.model.internal.validation.PositiveRule;
import org.porelyte.model.internal.validation.PredictedProvenanceRule;
import org.porelyte.model.internal.validation.RequiredReferenceRule;
import org.porelyte.model.internal.validation.ThresholdRule;
import org.porelyte.model.internal.validation.TopicityRule;
import org.porelyte.model.internal.validation.UniqueIdentifierRule;
import org.porelyte.model.internal.validation.ValueFormRule;
import org.porelyte.model.internal.validation.ValueUnitRule;

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
