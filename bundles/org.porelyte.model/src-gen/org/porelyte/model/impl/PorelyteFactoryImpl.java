/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.porelyte.model.impl;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

import org.porelyte.model.*;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class PorelyteFactoryImpl extends EFactoryImpl implements PorelyteFactory {
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static PorelyteFactory init() {
		try {
			PorelyteFactory thePorelyteFactory = (PorelyteFactory)EPackage.Registry.INSTANCE.getEFactory(PorelytePackage.eNS_URI);
			if (thePorelyteFactory != null) {
				return thePorelyteFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new PorelyteFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PorelyteFactoryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EObject create(EClass eClass) {
		switch (eClass.getClassifierID()) {
			case PorelytePackage.LIBRARY: return createLibrary();
			case PorelytePackage.LINKER: return createLinker();
			case PorelytePackage.CONNECTION_POINT: return createConnectionPoint();
			case PorelytePackage.GRAFT_ANCHOR: return createGraftAnchor();
			case PorelytePackage.FUNCTIONAL_GROUP: return createFunctionalGroup();
			case PorelytePackage.NODE: return createNode();
			case PorelytePackage.NET: return createNet();
			case PorelytePackage.MONOMER: return createMonomer();
			case PorelytePackage.OLIGOMER: return createOligomer();
			case PorelytePackage.LENGTH_WEIGHT: return createLengthWeight();
			case PorelytePackage.END_GROUP: return createEndGroup();
			case PorelytePackage.COUNTER_ION: return createCounterIon();
			case PorelytePackage.SALT: return createSalt();
			case PorelytePackage.MEDIUM: return createMedium();
			case PorelytePackage.BINDER: return createBinder();
			case PorelytePackage.SCAFFOLD: return createScaffold();
			case PorelytePackage.CANDIDATE: return createCandidate();
			case PorelytePackage.LINKER_SHARE: return createLinkerShare();
			case PorelytePackage.FUNCTIONALISATION: return createFunctionalisation();
			case PorelytePackage.DEFECT: return createDefect();
			case PorelytePackage.OLIGOMER_CONTENT: return createOligomerContent();
			case PorelytePackage.ION_EXCHANGE: return createIonExchange();
			case PorelytePackage.AMOUNT: return createAmount();
			case PorelytePackage.SALT_CONTENT: return createSaltContent();
			case PorelytePackage.MEDIUM_CONTENT: return createMediumContent();
			case PorelytePackage.CONSTITUENT: return createConstituent();
			case PorelytePackage.FORM: return createForm();
			case PorelytePackage.REFERENCE_MATERIAL: return createReferenceMaterial();
			case PorelytePackage.CELL_DESIGN: return createCellDesign();
			case PorelytePackage.PARAMETER_SET: return createParameterSet();
			case PorelytePackage.PARAMETER: return createParameter();
			case PorelytePackage.SCREENING_PROFILE: return createScreeningProfile();
			case PorelytePackage.OBJECTIVE: return createObjective();
			case PorelytePackage.THRESHOLD: return createThreshold();
			case PorelytePackage.MEASUREMENT: return createMeasurement();
			case PorelytePackage.CONDITIONS: return createConditions();
			case PorelytePackage.GEOMETRY: return createGeometry();
			case PorelytePackage.QUANTITY_VALUE: return createQuantityValue();
			default:
				throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object createFromString(EDataType eDataType, String initialValue) {
		switch (eDataType.getClassifierID()) {
			case PorelytePackage.BINDING_GROUP:
				return createBindingGroupFromString(eDataType, initialValue);
			case PorelytePackage.ANCHOR_CHEMISTRY:
				return createAnchorChemistryFromString(eDataType, initialValue);
			case PorelytePackage.GROUP_ROLE:
				return createGroupRoleFromString(eDataType, initialValue);
			case PorelytePackage.END_POSITION:
				return createEndPositionFromString(eDataType, initialValue);
			case PorelytePackage.MEDIUM_KIND:
				return createMediumKindFromString(eDataType, initialValue);
			case PorelytePackage.CANDIDATE_KIND:
				return createCandidateKindFromString(eDataType, initialValue);
			case PorelytePackage.DEFECT_KIND:
				return createDefectKindFromString(eDataType, initialValue);
			case PorelytePackage.OLIGOMER_MODE:
				return createOligomerModeFromString(eDataType, initialValue);
			case PorelytePackage.AMOUNT_BASIS:
				return createAmountBasisFromString(eDataType, initialValue);
			case PorelytePackage.FORM_KIND:
				return createFormKindFromString(eDataType, initialValue);
			case PorelytePackage.PARAMETER_CLASS:
				return createParameterClassFromString(eDataType, initialValue);
			case PorelytePackage.DIRECTION:
				return createDirectionFromString(eDataType, initialValue);
			case PorelytePackage.COMPARISON:
				return createComparisonFromString(eDataType, initialValue);
			case PorelytePackage.VALUE_FORM:
				return createValueFormFromString(eDataType, initialValue);
			case PorelytePackage.APPLICABILITY:
				return createApplicabilityFromString(eDataType, initialValue);
			case PorelytePackage.PROVENANCE_KIND:
				return createProvenanceKindFromString(eDataType, initialValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String convertToString(EDataType eDataType, Object instanceValue) {
		switch (eDataType.getClassifierID()) {
			case PorelytePackage.BINDING_GROUP:
				return convertBindingGroupToString(eDataType, instanceValue);
			case PorelytePackage.ANCHOR_CHEMISTRY:
				return convertAnchorChemistryToString(eDataType, instanceValue);
			case PorelytePackage.GROUP_ROLE:
				return convertGroupRoleToString(eDataType, instanceValue);
			case PorelytePackage.END_POSITION:
				return convertEndPositionToString(eDataType, instanceValue);
			case PorelytePackage.MEDIUM_KIND:
				return convertMediumKindToString(eDataType, instanceValue);
			case PorelytePackage.CANDIDATE_KIND:
				return convertCandidateKindToString(eDataType, instanceValue);
			case PorelytePackage.DEFECT_KIND:
				return convertDefectKindToString(eDataType, instanceValue);
			case PorelytePackage.OLIGOMER_MODE:
				return convertOligomerModeToString(eDataType, instanceValue);
			case PorelytePackage.AMOUNT_BASIS:
				return convertAmountBasisToString(eDataType, instanceValue);
			case PorelytePackage.FORM_KIND:
				return convertFormKindToString(eDataType, instanceValue);
			case PorelytePackage.PARAMETER_CLASS:
				return convertParameterClassToString(eDataType, instanceValue);
			case PorelytePackage.DIRECTION:
				return convertDirectionToString(eDataType, instanceValue);
			case PorelytePackage.COMPARISON:
				return convertComparisonToString(eDataType, instanceValue);
			case PorelytePackage.VALUE_FORM:
				return convertValueFormToString(eDataType, instanceValue);
			case PorelytePackage.APPLICABILITY:
				return convertApplicabilityToString(eDataType, instanceValue);
			case PorelytePackage.PROVENANCE_KIND:
				return convertProvenanceKindToString(eDataType, instanceValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Library createLibrary() {
		LibraryImpl library = new LibraryImpl();
		return library;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Linker createLinker() {
		LinkerImpl linker = new LinkerImpl();
		return linker;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ConnectionPoint createConnectionPoint() {
		ConnectionPointImpl connectionPoint = new ConnectionPointImpl();
		return connectionPoint;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public GraftAnchor createGraftAnchor() {
		GraftAnchorImpl graftAnchor = new GraftAnchorImpl();
		return graftAnchor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FunctionalGroup createFunctionalGroup() {
		FunctionalGroupImpl functionalGroup = new FunctionalGroupImpl();
		return functionalGroup;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Node createNode() {
		NodeImpl node = new NodeImpl();
		return node;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Net createNet() {
		NetImpl net = new NetImpl();
		return net;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Monomer createMonomer() {
		MonomerImpl monomer = new MonomerImpl();
		return monomer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Oligomer createOligomer() {
		OligomerImpl oligomer = new OligomerImpl();
		return oligomer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LengthWeight createLengthWeight() {
		LengthWeightImpl lengthWeight = new LengthWeightImpl();
		return lengthWeight;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EndGroup createEndGroup() {
		EndGroupImpl endGroup = new EndGroupImpl();
		return endGroup;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CounterIon createCounterIon() {
		CounterIonImpl counterIon = new CounterIonImpl();
		return counterIon;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Salt createSalt() {
		SaltImpl salt = new SaltImpl();
		return salt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Medium createMedium() {
		MediumImpl medium = new MediumImpl();
		return medium;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Binder createBinder() {
		BinderImpl binder = new BinderImpl();
		return binder;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Scaffold createScaffold() {
		ScaffoldImpl scaffold = new ScaffoldImpl();
		return scaffold;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Candidate createCandidate() {
		CandidateImpl candidate = new CandidateImpl();
		return candidate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LinkerShare createLinkerShare() {
		LinkerShareImpl linkerShare = new LinkerShareImpl();
		return linkerShare;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Functionalisation createFunctionalisation() {
		FunctionalisationImpl functionalisation = new FunctionalisationImpl();
		return functionalisation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Defect createDefect() {
		DefectImpl defect = new DefectImpl();
		return defect;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OligomerContent createOligomerContent() {
		OligomerContentImpl oligomerContent = new OligomerContentImpl();
		return oligomerContent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public IonExchange createIonExchange() {
		IonExchangeImpl ionExchange = new IonExchangeImpl();
		return ionExchange;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Amount createAmount() {
		AmountImpl amount = new AmountImpl();
		return amount;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SaltContent createSaltContent() {
		SaltContentImpl saltContent = new SaltContentImpl();
		return saltContent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MediumContent createMediumContent() {
		MediumContentImpl mediumContent = new MediumContentImpl();
		return mediumContent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Constituent createConstituent() {
		ConstituentImpl constituent = new ConstituentImpl();
		return constituent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Form createForm() {
		FormImpl form = new FormImpl();
		return form;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ReferenceMaterial createReferenceMaterial() {
		ReferenceMaterialImpl referenceMaterial = new ReferenceMaterialImpl();
		return referenceMaterial;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CellDesign createCellDesign() {
		CellDesignImpl cellDesign = new CellDesignImpl();
		return cellDesign;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ParameterSet createParameterSet() {
		ParameterSetImpl parameterSet = new ParameterSetImpl();
		return parameterSet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Parameter createParameter() {
		ParameterImpl parameter = new ParameterImpl();
		return parameter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ScreeningProfile createScreeningProfile() {
		ScreeningProfileImpl screeningProfile = new ScreeningProfileImpl();
		return screeningProfile;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Objective createObjective() {
		ObjectiveImpl objective = new ObjectiveImpl();
		return objective;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Threshold createThreshold() {
		ThresholdImpl threshold = new ThresholdImpl();
		return threshold;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Measurement createMeasurement() {
		MeasurementImpl measurement = new MeasurementImpl();
		return measurement;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Conditions createConditions() {
		ConditionsImpl conditions = new ConditionsImpl();
		return conditions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Geometry createGeometry() {
		GeometryImpl geometry = new GeometryImpl();
		return geometry;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public QuantityValue createQuantityValue() {
		QuantityValueImpl quantityValue = new QuantityValueImpl();
		return quantityValue;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public BindingGroup createBindingGroupFromString(EDataType eDataType, String initialValue) {
		BindingGroup result = BindingGroup.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertBindingGroupToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public AnchorChemistry createAnchorChemistryFromString(EDataType eDataType, String initialValue) {
		AnchorChemistry result = AnchorChemistry.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertAnchorChemistryToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public GroupRole createGroupRoleFromString(EDataType eDataType, String initialValue) {
		GroupRole result = GroupRole.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertGroupRoleToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public EndPosition createEndPositionFromString(EDataType eDataType, String initialValue) {
		EndPosition result = EndPosition.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertEndPositionToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public MediumKind createMediumKindFromString(EDataType eDataType, String initialValue) {
		MediumKind result = MediumKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertMediumKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CandidateKind createCandidateKindFromString(EDataType eDataType, String initialValue) {
		CandidateKind result = CandidateKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertCandidateKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public DefectKind createDefectKindFromString(EDataType eDataType, String initialValue) {
		DefectKind result = DefectKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDefectKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public OligomerMode createOligomerModeFromString(EDataType eDataType, String initialValue) {
		OligomerMode result = OligomerMode.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertOligomerModeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public AmountBasis createAmountBasisFromString(EDataType eDataType, String initialValue) {
		AmountBasis result = AmountBasis.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertAmountBasisToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public FormKind createFormKindFromString(EDataType eDataType, String initialValue) {
		FormKind result = FormKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertFormKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ParameterClass createParameterClassFromString(EDataType eDataType, String initialValue) {
		ParameterClass result = ParameterClass.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertParameterClassToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Direction createDirectionFromString(EDataType eDataType, String initialValue) {
		Direction result = Direction.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDirectionToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Comparison createComparisonFromString(EDataType eDataType, String initialValue) {
		Comparison result = Comparison.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertComparisonToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ValueForm createValueFormFromString(EDataType eDataType, String initialValue) {
		ValueForm result = ValueForm.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertValueFormToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Applicability createApplicabilityFromString(EDataType eDataType, String initialValue) {
		Applicability result = Applicability.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertApplicabilityToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ProvenanceKind createProvenanceKindFromString(EDataType eDataType, String initialValue) {
		ProvenanceKind result = ProvenanceKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertProvenanceKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PorelytePackage getPorelytePackage() {
		return (PorelytePackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static PorelytePackage getPackage() {
		return PorelytePackage.eINSTANCE;
	}

} //PorelyteFactoryImpl
