/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.porelyte.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Defect</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A defect of the framework.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.porelyte.model.Defect#getKind <em>Kind</em>}</li>
 *   <li>{@link org.porelyte.model.Defect#getFraction <em>Fraction</em>}</li>
 *   <li>{@link org.porelyte.model.Defect#getCapFormula <em>Cap Formula</em>}</li>
 *   <li>{@link org.porelyte.model.Defect#getCapCharge <em>Cap Charge</em>}</li>
 * </ul>
 *
 * @see org.porelyte.model.PorelytePackage#getDefect()
 * @model
 * @generated
 */
public interface Defect extends EObject {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.porelyte.model.DefectKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Kind.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.porelyte.model.DefectKind
	 * @see #setKind(DefectKind)
	 * @see org.porelyte.model.PorelytePackage#getDefect_Kind()
	 * @model
	 * @generated
	 */
	DefectKind getKind();

	/**
	 * Sets the value of the '{@link org.porelyte.model.Defect#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.porelyte.model.DefectKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(DefectKind value);

	/**
	 * Returns the value of the '<em><b>Fraction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Fraction (0..1) of linkers or nodes missing.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fraction</em>' attribute.
	 * @see #setFraction(double)
	 * @see org.porelyte.model.PorelytePackage#getDefect_Fraction()
	 * @model
	 * @generated
	 */
	double getFraction();

	/**
	 * Sets the value of the '{@link org.porelyte.model.Defect#getFraction <em>Fraction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fraction</em>' attribute.
	 * @see #getFraction()
	 * @generated
	 */
	void setFraction(double value);

	/**
	 * Returns the value of the '<em><b>Cap Formula</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Formula of the cap on each vacated connection, e.g. HO; unset: none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cap Formula</em>' attribute.
	 * @see #setCapFormula(String)
	 * @see org.porelyte.model.PorelytePackage#getDefect_CapFormula()
	 * @model
	 * @generated
	 */
	String getCapFormula();

	/**
	 * Sets the value of the '{@link org.porelyte.model.Defect#getCapFormula <em>Cap Formula</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cap Formula</em>' attribute.
	 * @see #getCapFormula()
	 * @generated
	 */
	void setCapFormula(String value);

	/**
	 * Returns the value of the '<em><b>Cap Charge</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Charge (e) of one cap.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cap Charge</em>' attribute.
	 * @see #setCapCharge(int)
	 * @see org.porelyte.model.PorelytePackage#getDefect_CapCharge()
	 * @model
	 * @generated
	 */
	int getCapCharge();

	/**
	 * Sets the value of the '{@link org.porelyte.model.Defect#getCapCharge <em>Cap Charge</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cap Charge</em>' attribute.
	 * @see #getCapCharge()
	 * @generated
	 */
	void setCapCharge(int value);

} // Defect
