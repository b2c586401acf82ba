/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.porelyte.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Binder</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A binder of membranes.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.porelyte.model.Binder#getRepeatUnitSmiles <em>Repeat Unit Smiles</em>}</li>
 *   <li>{@link org.porelyte.model.Binder#getDensity <em>Density</em>}</li>
 * </ul>
 *
 * @see org.porelyte.model.PorelytePackage#getBinder()
 * @model
 * @generated
 */
public interface Binder extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Repeat Unit Smiles</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * SMILES of the repeat unit with two *; may be unset.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Repeat Unit Smiles</em>' attribute.
	 * @see #setRepeatUnitSmiles(String)
	 * @see org.porelyte.model.PorelytePackage#getBinder_RepeatUnitSmiles()
	 * @model
	 * @generated
	 */
	String getRepeatUnitSmiles();

	/**
	 * Sets the value of the '{@link org.porelyte.model.Binder#getRepeatUnitSmiles <em>Repeat Unit Smiles</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Repeat Unit Smiles</em>' attribute.
	 * @see #getRepeatUnitSmiles()
	 * @generated
	 */
	void setRepeatUnitSmiles(String value);

	/**
	 * Returns the value of the '<em><b>Density</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Density in g/cm3; unset: unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Density</em>' attribute.
	 * @see #isSetDensity()
	 * @see #unsetDensity()
	 * @see #setDensity(double)
	 * @see org.porelyte.model.PorelytePackage#getBinder_Density()
	 * @model unsettable="true"
	 * @generated
	 */
	double getDensity();

	/**
	 * Sets the value of the '{@link org.porelyte.model.Binder#getDensity <em>Density</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Density</em>' attribute.
	 * @see #isSetDensity()
	 * @see #unsetDensity()
	 * @see #getDensity()
	 * @generated
	 */
	void setDensity(double value);

	/**
	 * Unsets the value of the '{@link org.porelyte.model.Binder#getDensity <em>Density</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetDensity()
	 * @see #getDensity()
	 * @see #setDensity(double)
	 * @generated
	 */
	void unsetDensity();

	/**
	 * Returns whether the value of the '{@link org.porelyte.model.Binder#getDensity <em>Density</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Density</em>' attribute is set.
	 * @see #unsetDensity()
	 * @see #getDensity()
	 * @see #setDensity(double)
	 * @generated
	 */
	boolean isSetDensity();

} // Binder
