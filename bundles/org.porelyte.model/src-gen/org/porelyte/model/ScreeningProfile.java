/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.porelyte.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Screening Profile</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What a screening ranks by.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.porelyte.model.ScreeningProfile#getObjectives <em>Objectives</em>}</li>
 *   <li>{@link org.porelyte.model.ScreeningProfile#getThresholds <em>Thresholds</em>}</li>
 * </ul>
 *
 * @see org.porelyte.model.PorelytePackage#getScreeningProfile()
 * @model
 * @generated
 */
public interface ScreeningProfile extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Objectives</b></em>' containment reference list.
	 * The list contents are of type {@link org.porelyte.model.Objective}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Objectives.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Objectives</em>' containment reference list.
	 * @see org.porelyte.model.PorelytePackage#getScreeningProfile_Objectives()
	 * @model containment="true"
	 * @generated
	 */
	EList<Objective> getObjectives();

	/**
	 * Returns the value of the '<em><b>Thresholds</b></em>' containment reference list.
	 * The list contents are of type {@link org.porelyte.model.Threshold}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Conditions that a candidate has to meet.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Thresholds</em>' containment reference list.
	 * @see org.porelyte.model.PorelytePackage#getScreeningProfile_Thresholds()
	 * @model containment="true"
	 * @generated
	 */
	EList<Threshold> getThresholds();

} // ScreeningProfile
