/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.porelyte.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Oligomer Content</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An oligomer in a candidate.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.porelyte.model.OligomerContent#getOligomer <em>Oligomer</em>}</li>
 *   <li>{@link org.porelyte.model.OligomerContent#getMode <em>Mode</em>}</li>
 *   <li>{@link org.porelyte.model.OligomerContent#getDegree <em>Degree</em>}</li>
 *   <li>{@link org.porelyte.model.OligomerContent#getChainsPerFormulaUnit <em>Chains Per Formula Unit</em>}</li>
 * </ul>
 *
 * @see org.porelyte.model.PorelytePackage#getOligomerContent()
 * @model
 * @generated
 */
public interface OligomerContent extends EObject {
	/**
	 * Returns the value of the '<em><b>Oligomer</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The oligomer; required.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Oligomer</em>' reference.
	 * @see #setOligomer(Oligomer)
	 * @see org.porelyte.model.PorelytePackage#getOligomerContent_Oligomer()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Oligomer getOligomer();

	/**
	 * Sets the value of the '{@link org.porelyte.model.OligomerContent#getOligomer <em>Oligomer</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Oligomer</em>' reference.
	 * @see #getOligomer()
	 * @generated
	 */
	void setOligomer(Oligomer value);

	/**
	 * Returns the value of the '<em><b>Mode</b></em>' attribute.
	 * The literals are from the enumeration {@link org.porelyte.model.OligomerMode}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it is held.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mode</em>' attribute.
	 * @see org.porelyte.model.OligomerMode
	 * @see #setMode(OligomerMode)
	 * @see org.porelyte.model.PorelytePackage#getOligomerContent_Mode()
	 * @model
	 * @generated
	 */
	OligomerMode getMode();

	/**
	 * Sets the value of the '{@link org.porelyte.model.OligomerContent#getMode <em>Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mode</em>' attribute.
	 * @see org.porelyte.model.OligomerMode
	 * @see #getMode()
	 * @generated
	 */
	void setMode(OligomerMode value);

	/**
	 * Returns the value of the '<em><b>Degree</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Grafted: fraction (0..1) of the linkers' anchors that carry a chain; unset: unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Degree</em>' attribute.
	 * @see #isSetDegree()
	 * @see #unsetDegree()
	 * @see #setDegree(double)
	 * @see org.porelyte.model.PorelytePackage#getOligomerContent_Degree()
	 * @model unsettable="true"
	 * @generated
	 */
	double getDegree();

	/**
	 * Sets the value of the '{@link org.porelyte.model.OligomerContent#getDegree <em>Degree</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Degree</em>' attribute.
	 * @see #isSetDegree()
	 * @see #unsetDegree()
	 * @see #getDegree()
	 * @generated
	 */
	void setDegree(double value);

	/**
	 * Unsets the value of the '{@link org.porelyte.model.OligomerContent#getDegree <em>Degree</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetDegree()
	 * @see #getDegree()
	 * @see #setDegree(double)
	 * @generated
	 */
	void unsetDegree();

	/**
	 * Returns whether the value of the '{@link org.porelyte.model.OligomerContent#getDegree <em>Degree</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Degree</em>' attribute is set.
	 * @see #unsetDegree()
	 * @see #getDegree()
	 * @see #setDegree(double)
	 * @generated
	 */
	boolean isSetDegree();

	/**
	 * Returns the value of the '<em><b>Chains Per Formula Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Guest: chains per formula unit of the framework; unset: unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Chains Per Formula Unit</em>' attribute.
	 * @see #isSetChainsPerFormulaUnit()
	 * @see #unsetChainsPerFormulaUnit()
	 * @see #setChainsPerFormulaUnit(double)
	 * @see org.porelyte.model.PorelytePackage#getOligomerContent_ChainsPerFormulaUnit()
	 * @model unsettable="true"
	 * @generated
	 */
	double getChainsPerFormulaUnit();

	/**
	 * Sets the value of the '{@link org.porelyte.model.OligomerContent#getChainsPerFormulaUnit <em>Chains Per Formula Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Chains Per Formula Unit</em>' attribute.
	 * @see #isSetChainsPerFormulaUnit()
	 * @see #unsetChainsPerFormulaUnit()
	 * @see #getChainsPerFormulaUnit()
	 * @generated
	 */
	void setChainsPerFormulaUnit(double value);

	/**
	 * Unsets the value of the '{@link org.porelyte.model.OligomerContent#getChainsPerFormulaUnit <em>Chains Per Formula Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetChainsPerFormulaUnit()
	 * @see #getChainsPerFormulaUnit()
	 * @see #setChainsPerFormulaUnit(double)
	 * @generated
	 */
	void unsetChainsPerFormulaUnit();

	/**
	 * Returns whether the value of the '{@link org.porelyte.model.OligomerContent#getChainsPerFormulaUnit <em>Chains Per Formula Unit</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Chains Per Formula Unit</em>' attribute is set.
	 * @see #unsetChainsPerFormulaUnit()
	 * @see #getChainsPerFormulaUnit()
	 * @see #setChainsPerFormulaUnit(double)
	 * @generated
	 */
	boolean isSetChainsPerFormulaUnit();

} // OligomerContent
