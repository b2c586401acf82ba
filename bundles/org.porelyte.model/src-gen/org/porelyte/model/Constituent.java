/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.porelyte.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Constituent</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A candidate that is part of a composite.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.porelyte.model.Constituent#getCandidate <em>Candidate</em>}</li>
 *   <li>{@link org.porelyte.model.Constituent#getMassFraction <em>Mass Fraction</em>}</li>
 * </ul>
 *
 * @see org.porelyte.model.PorelytePackage#getConstituent()
 * @model
 * @generated
 */
public interface Constituent extends EObject {
	/**
	 * Returns the value of the '<em><b>Candidate</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The candidate; required.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Candidate</em>' reference.
	 * @see #setCandidate(Candidate)
	 * @see org.porelyte.model.PorelytePackage#getConstituent_Candidate()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Candidate getCandidate();

	/**
	 * Sets the value of the '{@link org.porelyte.model.Constituent#getCandidate <em>Candidate</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Candidate</em>' reference.
	 * @see #getCandidate()
	 * @generated
	 */
	void setCandidate(Candidate value);

	/**
	 * Returns the value of the '<em><b>Mass Fraction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Mass fraction (0..1) in the composite.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mass Fraction</em>' attribute.
	 * @see #setMassFraction(double)
	 * @see org.porelyte.model.PorelytePackage#getConstituent_MassFraction()
	 * @model
	 * @generated
	 */
	double getMassFraction();

	/**
	 * Sets the value of the '{@link org.porelyte.model.Constituent#getMassFraction <em>Mass Fraction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mass Fraction</em>' attribute.
	 * @see #getMassFraction()
	 * @generated
	 */
	void setMassFraction(double value);

} // Constituent
