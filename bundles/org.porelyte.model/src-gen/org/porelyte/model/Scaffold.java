/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.porelyte.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Scaffold</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A scaffold that carries the framework.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.porelyte.model.Scaffold#getMaterial <em>Material</em>}</li>
 *   <li>{@link org.porelyte.model.Scaffold#getDensity <em>Density</em>}</li>
 * </ul>
 *
 * @see org.porelyte.model.PorelytePackage#getScaffold()
 * @model
 * @generated
 */
public interface Scaffold extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Material</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Material in words; may be unset.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Material</em>' attribute.
	 * @see #setMaterial(String)
	 * @see org.porelyte.model.PorelytePackage#getScaffold_Material()
	 * @model
	 * @generated
	 */
	String getMaterial();

	/**
	 * Sets the value of the '{@link org.porelyte.model.Scaffold#getMaterial <em>Material</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Material</em>' attribute.
	 * @see #getMaterial()
	 * @generated
	 */
	void setMaterial(String value);

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
	 * @see org.porelyte.model.PorelytePackage#getScaffold_Density()
	 * @model unsettable="true"
	 * @generated
	 */
	double getDensity();

	/**
	 * Sets the value of the '{@link org.porelyte.model.Scaffold#getDensity <em>Density</em>}' attribute.
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
	 * Unsets the value of the '{@link org.porelyte.model.Scaffold#getDensity <em>Density</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetDensity()
	 * @see #getDensity()
	 * @see #setDensity(double)
	 * @generated
	 */
	void unsetDensity();

	/**
	 * Returns whether the value of the '{@link org.porelyte.model.Scaffold#getDensity <em>Density</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Density</em>' attribute is set.
	 * @see #unsetDensity()
	 * @see #getDensity()
	 * @see #setDensity(double)
	 * @generated
	 */
	boolean isSetDensity();

} // Scaffold
