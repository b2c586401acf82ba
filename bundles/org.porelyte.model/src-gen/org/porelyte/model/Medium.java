/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.porelyte.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Medium</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A solvent or ionic liquid in the pores.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.porelyte.model.Medium#getKind <em>Kind</em>}</li>
 *   <li>{@link org.porelyte.model.Medium#getSmiles <em>Smiles</em>}</li>
 *   <li>{@link org.porelyte.model.Medium#getDensity <em>Density</em>}</li>
 *   <li>{@link org.porelyte.model.Medium#getRelativePermittivity <em>Relative Permittivity</em>}</li>
 * </ul>
 *
 * @see org.porelyte.model.PorelytePackage#getMedium()
 * @model
 * @generated
 */
public interface Medium extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.porelyte.model.MediumKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Kind.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.porelyte.model.MediumKind
	 * @see #setKind(MediumKind)
	 * @see org.porelyte.model.PorelytePackage#getMedium_Kind()
	 * @model
	 * @generated
	 */
	MediumKind getKind();

	/**
	 * Sets the value of the '{@link org.porelyte.model.Medium#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.porelyte.model.MediumKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(MediumKind value);

	/**
	 * Returns the value of the '<em><b>Smiles</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * SMILES; all ions of an ionic liquid; unset: masses with it are not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Smiles</em>' attribute.
	 * @see #setSmiles(String)
	 * @see org.porelyte.model.PorelytePackage#getMedium_Smiles()
	 * @model
	 * @generated
	 */
	String getSmiles();

	/**
	 * Sets the value of the '{@link org.porelyte.model.Medium#getSmiles <em>Smiles</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Smiles</em>' attribute.
	 * @see #getSmiles()
	 * @generated
	 */
	void setSmiles(String value);

	/**
	 * Returns the value of the '<em><b>Density</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Density in g/cm3 at 25 C; unset: unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Density</em>' attribute.
	 * @see #isSetDensity()
	 * @see #unsetDensity()
	 * @see #setDensity(double)
	 * @see org.porelyte.model.PorelytePackage#getMedium_Density()
	 * @model unsettable="true"
	 * @generated
	 */
	double getDensity();

	/**
	 * Sets the value of the '{@link org.porelyte.model.Medium#getDensity <em>Density</em>}' attribute.
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
	 * Unsets the value of the '{@link org.porelyte.model.Medium#getDensity <em>Density</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetDensity()
	 * @see #getDensity()
	 * @see #setDensity(double)
	 * @generated
	 */
	void unsetDensity();

	/**
	 * Returns whether the value of the '{@link org.porelyte.model.Medium#getDensity <em>Density</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Density</em>' attribute is set.
	 * @see #unsetDensity()
	 * @see #getDensity()
	 * @see #setDensity(double)
	 * @generated
	 */
	boolean isSetDensity();

	/**
	 * Returns the value of the '<em><b>Relative Permittivity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Static relative permittivity at 25 C; unset: unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Relative Permittivity</em>' attribute.
	 * @see #isSetRelativePermittivity()
	 * @see #unsetRelativePermittivity()
	 * @see #setRelativePermittivity(double)
	 * @see org.porelyte.model.PorelytePackage#getMedium_RelativePermittivity()
	 * @model unsettable="true"
	 * @generated
	 */
	double getRelativePermittivity();

	/**
	 * Sets the value of the '{@link org.porelyte.model.Medium#getRelativePermittivity <em>Relative Permittivity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Relative Permittivity</em>' attribute.
	 * @see #isSetRelativePermittivity()
	 * @see #unsetRelativePermittivity()
	 * @see #getRelativePermittivity()
	 * @generated
	 */
	void setRelativePermittivity(double value);

	/**
	 * Unsets the value of the '{@link org.porelyte.model.Medium#getRelativePermittivity <em>Relative Permittivity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetRelativePermittivity()
	 * @see #getRelativePermittivity()
	 * @see #setRelativePermittivity(double)
	 * @generated
	 */
	void unsetRelativePermittivity();

	/**
	 * Returns whether the value of the '{@link org.porelyte.model.Medium#getRelativePermittivity <em>Relative Permittivity</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Relative Permittivity</em>' attribute is set.
	 * @see #unsetRelativePermittivity()
	 * @see #getRelativePermittivity()
	 * @see #setRelativePermittivity(double)
	 * @generated
	 */
	boolean isSetRelativePermittivity();

} // Medium
