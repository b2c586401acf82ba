/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.porelyte.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.porelyte.model.Applicability;
import org.porelyte.model.PorelytePackage;
import org.porelyte.model.ProvenanceKind;
import org.porelyte.model.QuantityValue;
import org.porelyte.model.ValueForm;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Quantity Value</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.porelyte.model.impl.QuantityValueImpl#getQuantity <em>Quantity</em>}</li>
 *   <li>{@link org.porelyte.model.impl.QuantityValueImpl#getLabel <em>Label</em>}</li>
 *   <li>{@link org.porelyte.model.impl.QuantityValueImpl#getSubject <em>Subject</em>}</li>
 *   <li>{@link org.porelyte.model.impl.QuantityValueImpl#getForm <em>Form</em>}</li>
 *   <li>{@link org.porelyte.model.impl.QuantityValueImpl#getNumber <em>Number</em>}</li>
 *   <li>{@link org.porelyte.model.impl.QuantityValueImpl#getUpper <em>Upper</em>}</li>
 *   <li>{@link org.porelyte.model.impl.QuantityValueImpl#getText <em>Text</em>}</li>
 *   <li>{@link org.porelyte.model.impl.QuantityValueImpl#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.porelyte.model.impl.QuantityValueImpl#getCondition <em>Condition</em>}</li>
 *   <li>{@link org.porelyte.model.impl.QuantityValueImpl#getTemperature <em>Temperature</em>}</li>
 *   <li>{@link org.porelyte.model.impl.QuantityValueImpl#getP05 <em>P05</em>}</li>
 *   <li>{@link org.porelyte.model.impl.QuantityValueImpl#getP50 <em>P50</em>}</li>
 *   <li>{@link org.porelyte.model.impl.QuantityValueImpl#getP95 <em>P95</em>}</li>
 *   <li>{@link org.porelyte.model.impl.QuantityValueImpl#getFlag <em>Flag</em>}</li>
 *   <li>{@link org.porelyte.model.impl.QuantityValueImpl#getProvenance <em>Provenance</em>}</li>
 *   <li>{@link org.porelyte.model.impl.QuantityValueImpl#getCitation <em>Citation</em>}</li>
 *   <li>{@link org.porelyte.model.impl.QuantityValueImpl#getWhere <em>Where</em>}</li>
 *   <li>{@link org.porelyte.model.impl.QuantityValueImpl#getNote <em>Note</em>}</li>
 *   <li>{@link org.porelyte.model.impl.QuantityValueImpl#getCalculator <em>Calculator</em>}</li>
 *   <li>{@link org.porelyte.model.impl.QuantityValueImpl#getCalculatorVersion <em>Calculator Version</em>}</li>
 *   <li>{@link org.porelyte.model.impl.QuantityValueImpl#getParameters <em>Parameters</em>}</li>
 *   <li>{@link org.porelyte.model.impl.QuantityValueImpl#getSeed <em>Seed</em>}</li>
 * </ul>
 *
 * @generated
 */
public class QuantityValueImpl extends MinimalEObjectImpl.Container implements QuantityValue {
	/**
	 * The default value of the '{@link #getQuantity() <em>Quantity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuantity()
	 * @generated
	 * @ordered
	 */
	protected static final String QUANTITY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getQuantity() <em>Quantity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuantity()
	 * @generated
	 * @ordered
	 */
	protected String quantity = QUANTITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getLabel() <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabel()
	 * @generated
	 * @ordered
	 */
	protected static final String LABEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLabel() <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabel()
	 * @generated
	 * @ordered
	 */
	protected String label = LABEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getSubject() <em>Subject</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubject()
	 * @generated
	 * @ordered
	 */
	protected static final String SUBJECT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSubject() <em>Subject</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubject()
	 * @generated
	 * @ordered
	 */
	protected String subject = SUBJECT_EDEFAULT;

	/**
	 * The default value of the '{@link #getForm() <em>Form</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getForm()
	 * @generated
	 * @ordered
	 */
	protected static final ValueForm FORM_EDEFAULT = ValueForm.EXACT;

	/**
	 * The cached value of the '{@link #getForm() <em>Form</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getForm()
	 * @generated
	 * @ordered
	 */
	protected ValueForm form = FORM_EDEFAULT;

	/**
	 * The default value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected static final double NUMBER_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected double number = NUMBER_EDEFAULT;

	/**
	 * This is true if the Number attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean numberESet;

	/**
	 * The default value of the '{@link #getUpper() <em>Upper</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUpper()
	 * @generated
	 * @ordered
	 */
	protected static final double UPPER_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getUpper() <em>Upper</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUpper()
	 * @generated
	 * @ordered
	 */
	protected double upper = UPPER_EDEFAULT;

	/**
	 * This is true if the Upper attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean upperESet;

	/**
	 * The default value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected static final String TEXT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected String text = TEXT_EDEFAULT;

	/**
	 * The default value of the '{@link #getUnit() <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnit()
	 * @generated
	 * @ordered
	 */
	protected static final String UNIT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUnit() <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnit()
	 * @generated
	 * @ordered
	 */
	protected String unit = UNIT_EDEFAULT;

	/**
	 * The default value of the '{@link #getCondition() <em>Condition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCondition()
	 * @generated
	 * @ordered
	 */
	protected static final String CONDITION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCondition() <em>Condition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCondition()
	 * @generated
	 * @ordered
	 */
	protected String condition = CONDITION_EDEFAULT;

	/**
	 * The default value of the '{@link #getTemperature() <em>Temperature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTemperature()
	 * @generated
	 * @ordered
	 */
	protected static final double TEMPERATURE_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getTemperature() <em>Temperature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTemperature()
	 * @generated
	 * @ordered
	 */
	protected double temperature = TEMPERATURE_EDEFAULT;

	/**
	 * This is true if the Temperature attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean temperatureESet;

	/**
	 * The default value of the '{@link #getP05() <em>P05</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getP05()
	 * @generated
	 * @ordered
	 */
	protected static final double P05_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getP05() <em>P05</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getP05()
	 * @generated
	 * @ordered
	 */
	protected double p05 = P05_EDEFAULT;

	/**
	 * This is true if the P05 attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean p05ESet;

	/**
	 * The default value of the '{@link #getP50() <em>P50</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getP50()
	 * @generated
	 * @ordered
	 */
	protected static final double P50_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getP50() <em>P50</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getP50()
	 * @generated
	 * @ordered
	 */
	protected double p50 = P50_EDEFAULT;

	/**
	 * This is true if the P50 attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean p50ESet;

	/**
	 * The default value of the '{@link #getP95() <em>P95</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getP95()
	 * @generated
	 * @ordered
	 */
	protected static final double P95_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getP95() <em>P95</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getP95()
	 * @generated
	 * @ordered
	 */
	protected double p95 = P95_EDEFAULT;

	/**
	 * This is true if the P95 attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean p95ESet;

	/**
	 * The default value of the '{@link #getFlag() <em>Flag</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFlag()
	 * @generated
	 * @ordered
	 */
	protected static final Applicability FLAG_EDEFAULT = Applicability.NONE;

	/**
	 * The cached value of the '{@link #getFlag() <em>Flag</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFlag()
	 * @generated
	 * @ordered
	 */
	protected Applicability flag = FLAG_EDEFAULT;

	/**
	 * The default value of the '{@link #getProvenance() <em>Provenance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProvenance()
	 * @generated
	 * @ordered
	 */
	protected static final ProvenanceKind PROVENANCE_EDEFAULT = ProvenanceKind.MEASURED;

	/**
	 * The cached value of the '{@link #getProvenance() <em>Provenance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProvenance()
	 * @generated
	 * @ordered
	 */
	protected ProvenanceKind provenance = PROVENANCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getCitation() <em>Citation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCitation()
	 * @generated
	 * @ordered
	 */
	protected static final String CITATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCitation() <em>Citation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCitation()
	 * @generated
	 * @ordered
	 */
	protected String citation = CITATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getWhere() <em>Where</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWhere()
	 * @generated
	 * @ordered
	 */
	protected static final String WHERE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWhere() <em>Where</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWhere()
	 * @generated
	 * @ordered
	 */
	protected String where = WHERE_EDEFAULT;

	/**
	 * The default value of the '{@link #getNote() <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNote()
	 * @generated
	 * @ordered
	 */
	protected static final String NOTE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNote() <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNote()
	 * @generated
	 * @ordered
	 */
	protected String note = NOTE_EDEFAULT;

	/**
	 * The default value of the '{@link #getCalculator() <em>Calculator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCalculator()
	 * @generated
	 * @ordered
	 */
	protected static final String CALCULATOR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCalculator() <em>Calculator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCalculator()
	 * @generated
	 * @ordered
	 */
	protected String calculator = CALCULATOR_EDEFAULT;

	/**
	 * The default value of the '{@link #getCalculatorVersion() <em>Calculator Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCalculatorVersion()
	 * @generated
	 * @ordered
	 */
	protected static final String CALCULATOR_VERSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCalculatorVersion() <em>Calculator Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCalculatorVersion()
	 * @generated
	 * @ordered
	 */
	protected String calculatorVersion = CALCULATOR_VERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getParameters() <em>Parameters</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParameters()
	 * @generated
	 * @ordered
	 */
	protected static final String PARAMETERS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getParameters() <em>Parameters</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParameters()
	 * @generated
	 * @ordered
	 */
	protected String parameters = PARAMETERS_EDEFAULT;

	/**
	 * The default value of the '{@link #getSeed() <em>Seed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeed()
	 * @generated
	 * @ordered
	 */
	protected static final long SEED_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getSeed() <em>Seed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeed()
	 * @generated
	 * @ordered
	 */
	protected long seed = SEED_EDEFAULT;

	/**
	 * This is true if the Seed attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean seedESet;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected QuantityValueImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PorelytePackage.Literals.QUANTITY_VALUE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getQuantity() {
		return quantity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setQuantity(String newQuantity) {
		String oldQuantity = quantity;
		quantity = newQuantity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PorelytePackage.QUANTITY_VALUE__QUANTITY, oldQuantity, quantity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLabel() {
		return label;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLabel(String newLabel) {
		String oldLabel = label;
		label = newLabel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PorelytePackage.QUANTITY_VALUE__LABEL, oldLabel, label));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSubject() {
		return subject;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSubject(String newSubject) {
		String oldSubject = subject;
		subject = newSubject;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PorelytePackage.QUANTITY_VALUE__SUBJECT, oldSubject, subject));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ValueForm getForm() {
		return form;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setForm(ValueForm newForm) {
		ValueForm oldForm = form;
		form = newForm == null ? FORM_EDEFAULT : newForm;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PorelytePackage.QUANTITY_VALUE__FORM, oldForm, form));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getNumber() {
		return number;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNumber(double newNumber) {
		double oldNumber = number;
		number = newNumber;
		boolean oldNumberESet = numberESet;
		numberESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PorelytePackage.QUANTITY_VALUE__NUMBER, oldNumber, number, !oldNumberESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetNumber() {
		double oldNumber = number;
		boolean oldNumberESet = numberESet;
		number = NUMBER_EDEFAULT;
		numberESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PorelytePackage.QUANTITY_VALUE__NUMBER, oldNumber, NUMBER_EDEFAULT, oldNumberESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetNumber() {
		return numberESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getUpper() {
		return upper;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUpper(double newUpper) {
		double oldUpper = upper;
		upper = newUpper;
		boolean oldUpperESet = upperESet;
		upperESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PorelytePackage.QUANTITY_VALUE__UPPER, oldUpper, upper, !oldUpperESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetUpper() {
		double oldUpper = upper;
		boolean oldUpperESet = upperESet;
		upper = UPPER_EDEFAULT;
		upperESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PorelytePackage.QUANTITY_VALUE__UPPER, oldUpper, UPPER_EDEFAULT, oldUpperESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetUpper() {
		return upperESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText() {
		return text;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setText(String newText) {
		String oldText = text;
		text = newText;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PorelytePackage.QUANTITY_VALUE__TEXT, oldText, text));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUnit() {
		return unit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUnit(String newUnit) {
		String oldUnit = unit;
		unit = newUnit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PorelytePackage.QUANTITY_VALUE__UNIT, oldUnit, unit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCondition() {
		return condition;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCondition(String newCondition) {
		String oldCondition = condition;
		condition = newCondition;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PorelytePackage.QUANTITY_VALUE__CONDITION, oldCondition, condition));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getTemperature() {
		return temperature;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTemperature(double newTemperature) {
		double oldTemperature = temperature;
		temperature = newTemperature;
		boolean oldTemperatureESet = temperatureESet;
		temperatureESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PorelytePackage.QUANTITY_VALUE__TEMPERATURE, oldTemperature, temperature, !oldTemperatureESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetTemperature() {
		double oldTemperature = temperature;
		boolean oldTemperatureESet = temperatureESet;
		temperature = TEMPERATURE_EDEFAULT;
		temperatureESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PorelytePackage.QUANTITY_VALUE__TEMPERATURE, oldTemperature, TEMPERATURE_EDEFAULT, oldTemperatureESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetTemperature() {
		return temperatureESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getP05() {
		return p05;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setP05(double newP05) {
		double oldP05 = p05;
		p05 = newP05;
		boolean oldP05ESet = p05ESet;
		p05ESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PorelytePackage.QUANTITY_VALUE__P05, oldP05, p05, !oldP05ESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetP05() {
		double oldP05 = p05;
		boolean oldP05ESet = p05ESet;
		p05 = P05_EDEFAULT;
		p05ESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PorelytePackage.QUANTITY_VALUE__P05, oldP05, P05_EDEFAULT, oldP05ESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetP05() {
		return p05ESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getP50() {
		return p50;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setP50(double newP50) {
		double oldP50 = p50;
		p50 = newP50;
		boolean oldP50ESet = p50ESet;
		p50ESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PorelytePackage.QUANTITY_VALUE__P50, oldP50, p50, !oldP50ESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetP50() {
		double oldP50 = p50;
		boolean oldP50ESet = p50ESet;
		p50 = P50_EDEFAULT;
		p50ESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PorelytePackage.QUANTITY_VALUE__P50, oldP50, P50_EDEFAULT, oldP50ESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetP50() {
		return p50ESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getP95() {
		return p95;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setP95(double newP95) {
		double oldP95 = p95;
		p95 = newP95;
		boolean oldP95ESet = p95ESet;
		p95ESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PorelytePackage.QUANTITY_VALUE__P95, oldP95, p95, !oldP95ESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetP95() {
		double oldP95 = p95;
		boolean oldP95ESet = p95ESet;
		p95 = P95_EDEFAULT;
		p95ESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PorelytePackage.QUANTITY_VALUE__P95, oldP95, P95_EDEFAULT, oldP95ESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetP95() {
		return p95ESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Applicability getFlag() {
		return flag;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFlag(Applicability newFlag) {
		Applicability oldFlag = flag;
		flag = newFlag == null ? FLAG_EDEFAULT : newFlag;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PorelytePackage.QUANTITY_VALUE__FLAG, oldFlag, flag));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ProvenanceKind getProvenance() {
		return provenance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProvenance(ProvenanceKind newProvenance) {
		ProvenanceKind oldProvenance = provenance;
		provenance = newProvenance == null ? PROVENANCE_EDEFAULT : newProvenance;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PorelytePackage.QUANTITY_VALUE__PROVENANCE, oldProvenance, provenance));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCitation() {
		return citation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCitation(String newCitation) {
		String oldCitation = citation;
		citation = newCitation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PorelytePackage.QUANTITY_VALUE__CITATION, oldCitation, citation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWhere() {
		return where;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWhere(String newWhere) {
		String oldWhere = where;
		where = newWhere;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PorelytePackage.QUANTITY_VALUE__WHERE, oldWhere, where));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNote() {
		return note;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNote(String newNote) {
		String oldNote = note;
		note = newNote;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PorelytePackage.QUANTITY_VALUE__NOTE, oldNote, note));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCalculator() {
		return calculator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCalculator(String newCalculator) {
		String oldCalculator = calculator;
		calculator = newCalculator;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PorelytePackage.QUANTITY_VALUE__CALCULATOR, oldCalculator, calculator));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCalculatorVersion() {
		return calculatorVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCalculatorVersion(String newCalculatorVersion) {
		String oldCalculatorVersion = calculatorVersion;
		calculatorVersion = newCalculatorVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PorelytePackage.QUANTITY_VALUE__CALCULATOR_VERSION, oldCalculatorVersion, calculatorVersion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getParameters() {
		return parameters;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setParameters(String newParameters) {
		String oldParameters = parameters;
		parameters = newParameters;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PorelytePackage.QUANTITY_VALUE__PARAMETERS, oldParameters, parameters));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getSeed() {
		return seed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSeed(long newSeed) {
		long oldSeed = seed;
		seed = newSeed;
		boolean oldSeedESet = seedESet;
		seedESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PorelytePackage.QUANTITY_VALUE__SEED, oldSeed, seed, !oldSeedESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetSeed() {
		long oldSeed = seed;
		boolean oldSeedESet = seedESet;
		seed = SEED_EDEFAULT;
		seedESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PorelytePackage.QUANTITY_VALUE__SEED, oldSeed, SEED_EDEFAULT, oldSeedESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetSeed() {
		return seedESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PorelytePackage.QUANTITY_VALUE__QUANTITY:
				return getQuantity();
			case PorelytePackage.QUANTITY_VALUE__LABEL:
				return getLabel();
			case PorelytePackage.QUANTITY_VALUE__SUBJECT:
				return getSubject();
			case PorelytePackage.QUANTITY_VALUE__FORM:
				return getForm();
			case PorelytePackage.QUANTITY_VALUE__NUMBER:
				return getNumber();
			case PorelytePackage.QUANTITY_VALUE__UPPER:
				return getUpper();
			case PorelytePackage.QUANTITY_VALUE__TEXT:
				return getText();
			case PorelytePackage.QUANTITY_VALUE__UNIT:
				return getUnit();
			case PorelytePackage.QUANTITY_VALUE__CONDITION:
				return getCondition();
			case PorelytePackage.QUANTITY_VALUE__TEMPERATURE:
				return getTemperature();
			case PorelytePackage.QUANTITY_VALUE__P05:
				return getP05();
			case PorelytePackage.QUANTITY_VALUE__P50:
				return getP50();
			case PorelytePackage.QUANTITY_VALUE__P95:
				return getP95();
			case PorelytePackage.QUANTITY_VALUE__FLAG:
				return getFlag();
			case PorelytePackage.QUANTITY_VALUE__PROVENANCE:
				return getProvenance();
			case PorelytePackage.QUANTITY_VALUE__CITATION:
				return getCitation();
			case PorelytePackage.QUANTITY_VALUE__WHERE:
				return getWhere();
			case PorelytePackage.QUANTITY_VALUE__NOTE:
				return getNote();
			case PorelytePackage.QUANTITY_VALUE__CALCULATOR:
				return getCalculator();
			case PorelytePackage.QUANTITY_VALUE__CALCULATOR_VERSION:
				return getCalculatorVersion();
			case PorelytePackage.QUANTITY_VALUE__PARAMETERS:
				return getParameters();
			case PorelytePackage.QUANTITY_VALUE__SEED:
				return getSeed();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case PorelytePackage.QUANTITY_VALUE__QUANTITY:
				setQuantity((String)newValue);
				return;
			case PorelytePackage.QUANTITY_VALUE__LABEL:
				setLabel((String)newValue);
				return;
			case PorelytePackage.QUANTITY_VALUE__SUBJECT:
				setSubject((String)newValue);
				return;
			case PorelytePackage.QUANTITY_VALUE__FORM:
				setForm((ValueForm)newValue);
				return;
			case PorelytePackage.QUANTITY_VALUE__NUMBER:
				setNumber((Double)newValue);
				return;
			case PorelytePackage.QUANTITY_VALUE__UPPER:
				setUpper((Double)newValue);
				return;
			case PorelytePackage.QUANTITY_VALUE__TEXT:
				setText((String)newValue);
				return;
			case PorelytePackage.QUANTITY_VALUE__UNIT:
				setUnit((String)newValue);
				return;
			case PorelytePackage.QUANTITY_VALUE__CONDITION:
				setCondition((String)newValue);
				return;
			case PorelytePackage.QUANTITY_VALUE__TEMPERATURE:
				setTemperature((Double)newValue);
				return;
			case PorelytePackage.QUANTITY_VALUE__P05:
				setP05((Double)newValue);
				return;
			case PorelytePackage.QUANTITY_VALUE__P50:
				setP50((Double)newValue);
				return;
			case PorelytePackage.QUANTITY_VALUE__P95:
				setP95((Double)newValue);
				return;
			case PorelytePackage.QUANTITY_VALUE__FLAG:
				setFlag((Applicability)newValue);
				return;
			case PorelytePackage.QUANTITY_VALUE__PROVENANCE:
				setProvenance((ProvenanceKind)newValue);
				return;
			case PorelytePackage.QUANTITY_VALUE__CITATION:
				setCitation((String)newValue);
				return;
			case PorelytePackage.QUANTITY_VALUE__WHERE:
				setWhere((String)newValue);
				return;
			case PorelytePackage.QUANTITY_VALUE__NOTE:
				setNote((String)newValue);
				return;
			case PorelytePackage.QUANTITY_VALUE__CALCULATOR:
				setCalculator((String)newValue);
				return;
			case PorelytePackage.QUANTITY_VALUE__CALCULATOR_VERSION:
				setCalculatorVersion((String)newValue);
				return;
			case PorelytePackage.QUANTITY_VALUE__PARAMETERS:
				setParameters((String)newValue);
				return;
			case PorelytePackage.QUANTITY_VALUE__SEED:
				setSeed((Long)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case PorelytePackage.QUANTITY_VALUE__QUANTITY:
				setQuantity(QUANTITY_EDEFAULT);
				return;
			case PorelytePackage.QUANTITY_VALUE__LABEL:
				setLabel(LABEL_EDEFAULT);
				return;
			case PorelytePackage.QUANTITY_VALUE__SUBJECT:
				setSubject(SUBJECT_EDEFAULT);
				return;
			case PorelytePackage.QUANTITY_VALUE__FORM:
				setForm(FORM_EDEFAULT);
				return;
			case PorelytePackage.QUANTITY_VALUE__NUMBER:
				unsetNumber();
				return;
			case PorelytePackage.QUANTITY_VALUE__UPPER:
				unsetUpper();
				return;
			case PorelytePackage.QUANTITY_VALUE__TEXT:
				setText(TEXT_EDEFAULT);
				return;
			case PorelytePackage.QUANTITY_VALUE__UNIT:
				setUnit(UNIT_EDEFAULT);
				return;
			case PorelytePackage.QUANTITY_VALUE__CONDITION:
				setCondition(CONDITION_EDEFAULT);
				return;
			case PorelytePackage.QUANTITY_VALUE__TEMPERATURE:
				unsetTemperature();
				return;
			case PorelytePackage.QUANTITY_VALUE__P05:
				unsetP05();
				return;
			case PorelytePackage.QUANTITY_VALUE__P50:
				unsetP50();
				return;
			case PorelytePackage.QUANTITY_VALUE__P95:
				unsetP95();
				return;
			case PorelytePackage.QUANTITY_VALUE__FLAG:
				setFlag(FLAG_EDEFAULT);
				return;
			case PorelytePackage.QUANTITY_VALUE__PROVENANCE:
				setProvenance(PROVENANCE_EDEFAULT);
				return;
			case PorelytePackage.QUANTITY_VALUE__CITATION:
				setCitation(CITATION_EDEFAULT);
				return;
			case PorelytePackage.QUANTITY_VALUE__WHERE:
				setWhere(WHERE_EDEFAULT);
				return;
			case PorelytePackage.QUANTITY_VALUE__NOTE:
				setNote(NOTE_EDEFAULT);
				return;
			case PorelytePackage.QUANTITY_VALUE__CALCULATOR:
				setCalculator(CALCULATOR_EDEFAULT);
				return;
			case PorelytePackage.QUANTITY_VALUE__CALCULATOR_VERSION:
				setCalculatorVersion(CALCULATOR_VERSION_EDEFAULT);
				return;
			case PorelytePackage.QUANTITY_VALUE__PARAMETERS:
				setParameters(PARAMETERS_EDEFAULT);
				return;
			case PorelytePackage.QUANTITY_VALUE__SEED:
				unsetSeed();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case PorelytePackage.QUANTITY_VALUE__QUANTITY:
				return QUANTITY_EDEFAULT == null ? quantity != null : !QUANTITY_EDEFAULT.equals(quantity);
			case PorelytePackage.QUANTITY_VALUE__LABEL:
				return LABEL_EDEFAULT == null ? label != null : !LABEL_EDEFAULT.equals(label);
			case PorelytePackage.QUANTITY_VALUE__SUBJECT:
				return SUBJECT_EDEFAULT == null ? subject != null : !SUBJECT_EDEFAULT.equals(subject);
			case PorelytePackage.QUANTITY_VALUE__FORM:
				return form != FORM_EDEFAULT;
			case PorelytePackage.QUANTITY_VALUE__NUMBER:
				return isSetNumber();
			case PorelytePackage.QUANTITY_VALUE__UPPER:
				return isSetUpper();
			case PorelytePackage.QUANTITY_VALUE__TEXT:
				return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
			case PorelytePackage.QUANTITY_VALUE__UNIT:
				return UNIT_EDEFAULT == null ? unit != null : !UNIT_EDEFAULT.equals(unit);
			case PorelytePackage.QUANTITY_VALUE__CONDITION:
				return CONDITION_EDEFAULT == null ? condition != null : !CONDITION_EDEFAULT.equals(condition);
			case PorelytePackage.QUANTITY_VALUE__TEMPERATURE:
				return isSetTemperature();
			case PorelytePackage.QUANTITY_VALUE__P05:
				return isSetP05();
			case PorelytePackage.QUANTITY_VALUE__P50:
				return isSetP50();
			case PorelytePackage.QUANTITY_VALUE__P95:
				return isSetP95();
			case PorelytePackage.QUANTITY_VALUE__FLAG:
				return flag != FLAG_EDEFAULT;
			case PorelytePackage.QUANTITY_VALUE__PROVENANCE:
				return provenance != PROVENANCE_EDEFAULT;
			case PorelytePackage.QUANTITY_VALUE__CITATION:
				return CITATION_EDEFAULT == null ? citation != null : !CITATION_EDEFAULT.equals(citation);
			case PorelytePackage.QUANTITY_VALUE__WHERE:
				return WHERE_EDEFAULT == null ? where != null : !WHERE_EDEFAULT.equals(where);
			case PorelytePackage.QUANTITY_VALUE__NOTE:
				return NOTE_EDEFAULT == null ? note != null : !NOTE_EDEFAULT.equals(note);
			case PorelytePackage.QUANTITY_VALUE__CALCULATOR:
				return CALCULATOR_EDEFAULT == null ? calculator != null : !CALCULATOR_EDEFAULT.equals(calculator);
			case PorelytePackage.QUANTITY_VALUE__CALCULATOR_VERSION:
				return CALCULATOR_VERSION_EDEFAULT == null ? calculatorVersion != null : !CALCULATOR_VERSION_EDEFAULT.equals(calculatorVersion);
			case PorelytePackage.QUANTITY_VALUE__PARAMETERS:
				return PARAMETERS_EDEFAULT == null ? parameters != null : !PARAMETERS_EDEFAULT.equals(parameters);
			case PorelytePackage.QUANTITY_VALUE__SEED:
				return isSetSeed();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (quantity: ");
		result.append(quantity);
		result.append(", label: ");
		result.append(label);
		result.append(", subject: ");
		result.append(subject);
		result.append(", form: ");
		result.append(form);
		result.append(", number: ");
		if (numberESet) result.append(number); else result.append("<unset>");
		result.append(", upper: ");
		if (upperESet) result.append(upper); else result.append("<unset>");
		result.append(", text: ");
		result.append(text);
		result.append(", unit: ");
		result.append(unit);
		result.append(", condition: ");
		result.append(condition);
		result.append(", temperature: ");
		if (temperatureESet) result.append(temperature); else result.append("<unset>");
		result.append(", p05: ");
		if (p05ESet) result.append(p05); else result.append("<unset>");
		result.append(", p50: ");
		if (p50ESet) result.append(p50); else result.append("<unset>");
		result.append(", p95: ");
		if (p95ESet) result.append(p95); else result.append("<unset>");
		result.append(", flag: ");
		result.append(flag);
		result.append(", provenance: ");
		result.append(provenance);
		result.append(", citation: ");
		result.append(citation);
		result.append(", where: ");
		result.append(where);
		result.append(", note: ");
		result.append(note);
		result.append(", calculator: ");
		result.append(calculator);
		result.append(", calculatorVersion: ");
		result.append(calculatorVersion);
		result.append(", parameters: ");
		result.append(parameters);
		result.append(", seed: ");
		if (seedESet) result.append(seed); else result.append("<unset>");
		result.append(')');
		return result.toString();
	}

} //QuantityValueImpl
