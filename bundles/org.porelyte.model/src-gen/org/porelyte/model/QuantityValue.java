/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.porelyte.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Quantity Value</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A figure with unit, condition, band, flag and provenance.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.porelyte.model.QuantityValue#getQuantity <em>Quantity</em>}</li>
 *   <li>{@link org.porelyte.model.QuantityValue#getLabel <em>Label</em>}</li>
 *   <li>{@link org.porelyte.model.QuantityValue#getSubject <em>Subject</em>}</li>
 *   <li>{@link org.porelyte.model.QuantityValue#getForm <em>Form</em>}</li>
 *   <li>{@link org.porelyte.model.QuantityValue#getNumber <em>Number</em>}</li>
 *   <li>{@link org.porelyte.model.QuantityValue#getUpper <em>Upper</em>}</li>
 *   <li>{@link org.porelyte.model.QuantityValue#getText <em>Text</em>}</li>
 *   <li>{@link org.porelyte.model.QuantityValue#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.porelyte.model.QuantityValue#getCondition <em>Condition</em>}</li>
 *   <li>{@link org.porelyte.model.QuantityValue#getTemperature <em>Temperature</em>}</li>
 *   <li>{@link org.porelyte.model.QuantityValue#getP05 <em>P05</em>}</li>
 *   <li>{@link org.porelyte.model.QuantityValue#getP50 <em>P50</em>}</li>
 *   <li>{@link org.porelyte.model.QuantityValue#getP95 <em>P95</em>}</li>
 *   <li>{@link org.porelyte.model.QuantityValue#getFlag <em>Flag</em>}</li>
 *   <li>{@link org.porelyte.model.QuantityValue#getProvenance <em>Provenance</em>}</li>
 *   <li>{@link org.porelyte.model.QuantityValue#getCitation <em>Citation</em>}</li>
 *   <li>{@link org.porelyte.model.QuantityValue#getWhere <em>Where</em>}</li>
 *   <li>{@link org.porelyte.model.QuantityValue#getNote <em>Note</em>}</li>
 *   <li>{@link org.porelyte.model.QuantityValue#getCalculator <em>Calculator</em>}</li>
 *   <li>{@link org.porelyte.model.QuantityValue#getCalculatorVersion <em>Calculator Version</em>}</li>
 *   <li>{@link org.porelyte.model.QuantityValue#getParameters <em>Parameters</em>}</li>
 *   <li>{@link org.porelyte.model.QuantityValue#getSeed <em>Seed</em>}</li>
 * </ul>
 *
 * @see org.porelyte.model.PorelytePackage#getQuantityValue()
 * @model
 * @generated
 */
public interface QuantityValue extends EObject {
	/**
	 * Returns the value of the '<em><b>Quantity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of a declared quantity, e.g. transport.sigma; unset where none fits.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Quantity</em>' attribute.
	 * @see #setQuantity(String)
	 * @see org.porelyte.model.PorelytePackage#getQuantityValue_Quantity()
	 * @model
	 * @generated
	 */
	String getQuantity();

	/**
	 * Sets the value of the '{@link org.porelyte.model.QuantityValue#getQuantity <em>Quantity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Quantity</em>' attribute.
	 * @see #getQuantity()
	 * @generated
	 */
	void setQuantity(String value);

	/**
	 * Returns the value of the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The source's own wording for the quantity; may be unset.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Label</em>' attribute.
	 * @see #setLabel(String)
	 * @see org.porelyte.model.PorelytePackage#getQuantityValue_Label()
	 * @model
	 * @generated
	 */
	String getLabel();

	/**
	 * Sets the value of the '{@link org.porelyte.model.QuantityValue#getLabel <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label</em>' attribute.
	 * @see #getLabel()
	 * @generated
	 */
	void setLabel(String value);

	/**
	 * Returns the value of the '<em><b>Subject</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The source's own wording for the material; may be unset.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Subject</em>' attribute.
	 * @see #setSubject(String)
	 * @see org.porelyte.model.PorelytePackage#getQuantityValue_Subject()
	 * @model
	 * @generated
	 */
	String getSubject();

	/**
	 * Sets the value of the '{@link org.porelyte.model.QuantityValue#getSubject <em>Subject</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Subject</em>' attribute.
	 * @see #getSubject()
	 * @generated
	 */
	void setSubject(String value);

	/**
	 * Returns the value of the '<em><b>Form</b></em>' attribute.
	 * The literals are from the enumeration {@link org.porelyte.model.ValueForm}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Form in which the figure is given.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Form</em>' attribute.
	 * @see org.porelyte.model.ValueForm
	 * @see #setForm(ValueForm)
	 * @see org.porelyte.model.PorelytePackage#getQuantityValue_Form()
	 * @model
	 * @generated
	 */
	ValueForm getForm();

	/**
	 * Sets the value of the '{@link org.porelyte.model.QuantityValue#getForm <em>Form</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Form</em>' attribute.
	 * @see org.porelyte.model.ValueForm
	 * @see #getForm()
	 * @generated
	 */
	void setForm(ValueForm value);

	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number, or lower end of a range, or the bound, in the unit given; unset for lists and text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #isSetNumber()
	 * @see #unsetNumber()
	 * @see #setNumber(double)
	 * @see org.porelyte.model.PorelytePackage#getQuantityValue_Number()
	 * @model unsettable="true"
	 * @generated
	 */
	double getNumber();

	/**
	 * Sets the value of the '{@link org.porelyte.model.QuantityValue#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #isSetNumber()
	 * @see #unsetNumber()
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(double value);

	/**
	 * Unsets the value of the '{@link org.porelyte.model.QuantityValue#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetNumber()
	 * @see #getNumber()
	 * @see #setNumber(double)
	 * @generated
	 */
	void unsetNumber();

	/**
	 * Returns whether the value of the '{@link org.porelyte.model.QuantityValue#getNumber <em>Number</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Number</em>' attribute is set.
	 * @see #unsetNumber()
	 * @see #getNumber()
	 * @see #setNumber(double)
	 * @generated
	 */
	boolean isSetNumber();

	/**
	 * Returns the value of the '<em><b>Upper</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Upper end of a range, in the unit given; unset for all else.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Upper</em>' attribute.
	 * @see #isSetUpper()
	 * @see #unsetUpper()
	 * @see #setUpper(double)
	 * @see org.porelyte.model.PorelytePackage#getQuantityValue_Upper()
	 * @model unsettable="true"
	 * @generated
	 */
	double getUpper();

	/**
	 * Sets the value of the '{@link org.porelyte.model.QuantityValue#getUpper <em>Upper</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Upper</em>' attribute.
	 * @see #isSetUpper()
	 * @see #unsetUpper()
	 * @see #getUpper()
	 * @generated
	 */
	void setUpper(double value);

	/**
	 * Unsets the value of the '{@link org.porelyte.model.QuantityValue#getUpper <em>Upper</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetUpper()
	 * @see #getUpper()
	 * @see #setUpper(double)
	 * @generated
	 */
	void unsetUpper();

	/**
	 * Returns whether the value of the '{@link org.porelyte.model.QuantityValue#getUpper <em>Upper</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Upper</em>' attribute is set.
	 * @see #unsetUpper()
	 * @see #getUpper()
	 * @see #setUpper(double)
	 * @generated
	 */
	boolean isSetUpper();

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The figure verbatim as printed in the source; required for lists and text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.porelyte.model.PorelytePackage#getQuantityValue_Text()
	 * @model
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.porelyte.model.QuantityValue#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Unit as printed, required with a number; 1 or - for none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit</em>' attribute.
	 * @see #setUnit(String)
	 * @see org.porelyte.model.PorelytePackage#getQuantityValue_Unit()
	 * @model
	 * @generated
	 */
	String getUnit();

	/**
	 * Sets the value of the '{@link org.porelyte.model.QuantityValue#getUnit <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' attribute.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(String value);

	/**
	 * Returns the value of the '<em><b>Condition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Conditions in words; may be unset.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Condition</em>' attribute.
	 * @see #setCondition(String)
	 * @see org.porelyte.model.PorelytePackage#getQuantityValue_Condition()
	 * @model
	 * @generated
	 */
	String getCondition();

	/**
	 * Sets the value of the '{@link org.porelyte.model.QuantityValue#getCondition <em>Condition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Condition</em>' attribute.
	 * @see #getCondition()
	 * @generated
	 */
	void setCondition(String value);

	/**
	 * Returns the value of the '<em><b>Temperature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Temperature in K where the condition gives one; room temperature counts as 298.15 K; unset: not given.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Temperature</em>' attribute.
	 * @see #isSetTemperature()
	 * @see #unsetTemperature()
	 * @see #setTemperature(double)
	 * @see org.porelyte.model.PorelytePackage#getQuantityValue_Temperature()
	 * @model unsettable="true"
	 * @generated
	 */
	double getTemperature();

	/**
	 * Sets the value of the '{@link org.porelyte.model.QuantityValue#getTemperature <em>Temperature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Temperature</em>' attribute.
	 * @see #isSetTemperature()
	 * @see #unsetTemperature()
	 * @see #getTemperature()
	 * @generated
	 */
	void setTemperature(double value);

	/**
	 * Unsets the value of the '{@link org.porelyte.model.QuantityValue#getTemperature <em>Temperature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetTemperature()
	 * @see #getTemperature()
	 * @see #setTemperature(double)
	 * @generated
	 */
	void unsetTemperature();

	/**
	 * Returns whether the value of the '{@link org.porelyte.model.QuantityValue#getTemperature <em>Temperature</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Temperature</em>' attribute is set.
	 * @see #unsetTemperature()
	 * @see #getTemperature()
	 * @see #setTemperature(double)
	 * @generated
	 */
	boolean isSetTemperature();

	/**
	 * Returns the value of the '<em><b>P05</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 5 % quantile, in the unit given; unset: unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>P05</em>' attribute.
	 * @see #isSetP05()
	 * @see #unsetP05()
	 * @see #setP05(double)
	 * @see org.porelyte.model.PorelytePackage#getQuantityValue_P05()
	 * @model unsettable="true"
	 * @generated
	 */
	double getP05();

	/**
	 * Sets the value of the '{@link org.porelyte.model.QuantityValue#getP05 <em>P05</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>P05</em>' attribute.
	 * @see #isSetP05()
	 * @see #unsetP05()
	 * @see #getP05()
	 * @generated
	 */
	void setP05(double value);

	/**
	 * Unsets the value of the '{@link org.porelyte.model.QuantityValue#getP05 <em>P05</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetP05()
	 * @see #getP05()
	 * @see #setP05(double)
	 * @generated
	 */
	void unsetP05();

	/**
	 * Returns whether the value of the '{@link org.porelyte.model.QuantityValue#getP05 <em>P05</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>P05</em>' attribute is set.
	 * @see #unsetP05()
	 * @see #getP05()
	 * @see #setP05(double)
	 * @generated
	 */
	boolean isSetP05();

	/**
	 * Returns the value of the '<em><b>P50</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Median, in the unit given; unset: unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>P50</em>' attribute.
	 * @see #isSetP50()
	 * @see #unsetP50()
	 * @see #setP50(double)
	 * @see org.porelyte.model.PorelytePackage#getQuantityValue_P50()
	 * @model unsettable="true"
	 * @generated
	 */
	double getP50();

	/**
	 * Sets the value of the '{@link org.porelyte.model.QuantityValue#getP50 <em>P50</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>P50</em>' attribute.
	 * @see #isSetP50()
	 * @see #unsetP50()
	 * @see #getP50()
	 * @generated
	 */
	void setP50(double value);

	/**
	 * Unsets the value of the '{@link org.porelyte.model.QuantityValue#getP50 <em>P50</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetP50()
	 * @see #getP50()
	 * @see #setP50(double)
	 * @generated
	 */
	void unsetP50();

	/**
	 * Returns whether the value of the '{@link org.porelyte.model.QuantityValue#getP50 <em>P50</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>P50</em>' attribute is set.
	 * @see #unsetP50()
	 * @see #getP50()
	 * @see #setP50(double)
	 * @generated
	 */
	boolean isSetP50();

	/**
	 * Returns the value of the '<em><b>P95</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 95 % quantile, in the unit given; unset: unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>P95</em>' attribute.
	 * @see #isSetP95()
	 * @see #unsetP95()
	 * @see #setP95(double)
	 * @see org.porelyte.model.PorelytePackage#getQuantityValue_P95()
	 * @model unsettable="true"
	 * @generated
	 */
	double getP95();

	/**
	 * Sets the value of the '{@link org.porelyte.model.QuantityValue#getP95 <em>P95</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>P95</em>' attribute.
	 * @see #isSetP95()
	 * @see #unsetP95()
	 * @see #getP95()
	 * @generated
	 */
	void setP95(double value);

	/**
	 * Unsets the value of the '{@link org.porelyte.model.QuantityValue#getP95 <em>P95</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetP95()
	 * @see #getP95()
	 * @see #setP95(double)
	 * @generated
	 */
	void unsetP95();

	/**
	 * Returns whether the value of the '{@link org.porelyte.model.QuantityValue#getP95 <em>P95</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>P95</em>' attribute is set.
	 * @see #unsetP95()
	 * @see #getP95()
	 * @see #setP95(double)
	 * @generated
	 */
	boolean isSetP95();

	/**
	 * Returns the value of the '<em><b>Flag</b></em>' attribute.
	 * The literals are from the enumeration {@link org.porelyte.model.Applicability}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How far a prediction may be trusted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Flag</em>' attribute.
	 * @see org.porelyte.model.Applicability
	 * @see #setFlag(Applicability)
	 * @see org.porelyte.model.PorelytePackage#getQuantityValue_Flag()
	 * @model
	 * @generated
	 */
	Applicability getFlag();

	/**
	 * Sets the value of the '{@link org.porelyte.model.QuantityValue#getFlag <em>Flag</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Flag</em>' attribute.
	 * @see org.porelyte.model.Applicability
	 * @see #getFlag()
	 * @generated
	 */
	void setFlag(Applicability value);

	/**
	 * Returns the value of the '<em><b>Provenance</b></em>' attribute.
	 * The literals are from the enumeration {@link org.porelyte.model.ProvenanceKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Measured, literature or predicted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Provenance</em>' attribute.
	 * @see org.porelyte.model.ProvenanceKind
	 * @see #setProvenance(ProvenanceKind)
	 * @see org.porelyte.model.PorelytePackage#getQuantityValue_Provenance()
	 * @model
	 * @generated
	 */
	ProvenanceKind getProvenance();

	/**
	 * Sets the value of the '{@link org.porelyte.model.QuantityValue#getProvenance <em>Provenance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Provenance</em>' attribute.
	 * @see org.porelyte.model.ProvenanceKind
	 * @see #getProvenance()
	 * @generated
	 */
	void setProvenance(ProvenanceKind value);

	/**
	 * Returns the value of the '<em><b>Citation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * DOI of the source; required for literature values.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Citation</em>' attribute.
	 * @see #setCitation(String)
	 * @see org.porelyte.model.PorelytePackage#getQuantityValue_Citation()
	 * @model
	 * @generated
	 */
	String getCitation();

	/**
	 * Sets the value of the '{@link org.porelyte.model.QuantityValue#getCitation <em>Citation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Citation</em>' attribute.
	 * @see #getCitation()
	 * @generated
	 */
	void setCitation(String value);

	/**
	 * Returns the value of the '<em><b>Where</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Place in the source; may be unset.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Where</em>' attribute.
	 * @see #setWhere(String)
	 * @see org.porelyte.model.PorelytePackage#getQuantityValue_Where()
	 * @model
	 * @generated
	 */
	String getWhere();

	/**
	 * Sets the value of the '{@link org.porelyte.model.QuantityValue#getWhere <em>Where</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Where</em>' attribute.
	 * @see #getWhere()
	 * @generated
	 */
	void setWhere(String value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Remark; may be unset.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.porelyte.model.PorelytePackage#getQuantityValue_Note()
	 * @model
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.porelyte.model.QuantityValue#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

	/**
	 * Returns the value of the '<em><b>Calculator</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the calculator; predicted values only, unset for others.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Calculator</em>' attribute.
	 * @see #setCalculator(String)
	 * @see org.porelyte.model.PorelytePackage#getQuantityValue_Calculator()
	 * @model
	 * @generated
	 */
	String getCalculator();

	/**
	 * Sets the value of the '{@link org.porelyte.model.QuantityValue#getCalculator <em>Calculator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Calculator</em>' attribute.
	 * @see #getCalculator()
	 * @generated
	 */
	void setCalculator(String value);

	/**
	 * Returns the value of the '<em><b>Calculator Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Version of the calculator; unset where there is none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Calculator Version</em>' attribute.
	 * @see #setCalculatorVersion(String)
	 * @see org.porelyte.model.PorelytePackage#getQuantityValue_CalculatorVersion()
	 * @model
	 * @generated
	 */
	String getCalculatorVersion();

	/**
	 * Sets the value of the '{@link org.porelyte.model.QuantityValue#getCalculatorVersion <em>Calculator Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Calculator Version</em>' attribute.
	 * @see #getCalculatorVersion()
	 * @generated
	 */
	void setCalculatorVersion(String value);

	/**
	 * Returns the value of the '<em><b>Parameters</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Parameters used, in words; may be unset.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Parameters</em>' attribute.
	 * @see #setParameters(String)
	 * @see org.porelyte.model.PorelytePackage#getQuantityValue_Parameters()
	 * @model
	 * @generated
	 */
	String getParameters();

	/**
	 * Sets the value of the '{@link org.porelyte.model.QuantityValue#getParameters <em>Parameters</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Parameters</em>' attribute.
	 * @see #getParameters()
	 * @generated
	 */
	void setParameters(String value);

	/**
	 * Returns the value of the '<em><b>Seed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Seed of a sampled prediction; unset: nothing was sampled.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Seed</em>' attribute.
	 * @see #isSetSeed()
	 * @see #unsetSeed()
	 * @see #setSeed(long)
	 * @see org.porelyte.model.PorelytePackage#getQuantityValue_Seed()
	 * @model unsettable="true"
	 * @generated
	 */
	long getSeed();

	/**
	 * Sets the value of the '{@link org.porelyte.model.QuantityValue#getSeed <em>Seed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Seed</em>' attribute.
	 * @see #isSetSeed()
	 * @see #unsetSeed()
	 * @see #getSeed()
	 * @generated
	 */
	void setSeed(long value);

	/**
	 * Unsets the value of the '{@link org.porelyte.model.QuantityValue#getSeed <em>Seed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetSeed()
	 * @see #getSeed()
	 * @see #setSeed(long)
	 * @generated
	 */
	void unsetSeed();

	/**
	 * Returns whether the value of the '{@link org.porelyte.model.QuantityValue#getSeed <em>Seed</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Seed</em>' attribute is set.
	 * @see #unsetSeed()
	 * @see #getSeed()
	 * @see #setSeed(long)
	 * @generated
	 */
	boolean isSetSeed();

} // QuantityValue
