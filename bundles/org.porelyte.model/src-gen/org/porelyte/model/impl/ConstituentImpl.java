/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.porelyte.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.porelyte.model.Candidate;
import org.porelyte.model.Constituent;
import org.porelyte.model.PorelytePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Constituent</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.porelyte.model.impl.ConstituentImpl#getCandidate <em>Candidate</em>}</li>
 *   <li>{@link org.porelyte.model.impl.ConstituentImpl#getMassFraction <em>Mass Fraction</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ConstituentImpl extends MinimalEObjectImpl.Container implements Constituent {
	/**
	 * The cached value of the '{@link #getCandidate() <em>Candidate</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCandidate()
	 * @generated
	 * @ordered
	 */
	protected Candidate candidate;

	/**
	 * The default value of the '{@link #getMassFraction() <em>Mass Fraction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMassFraction()
	 * @generated
	 * @ordered
	 */
	protected static final double MASS_FRACTION_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getMassFraction() <em>Mass Fraction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMassFraction()
	 * @generated
	 * @ordered
	 */
	protected double massFraction = MASS_FRACTION_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ConstituentImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PorelytePackage.Literals.CONSTITUENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Candidate getCandidate() {
		return candidate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCandidate(Candidate newCandidate) {
		Candidate oldCandidate = candidate;
		candidate = newCandidate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PorelytePackage.CONSTITUENT__CANDIDATE, oldCandidate, candidate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getMassFraction() {
		return massFraction;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMassFraction(double newMassFraction) {
		double oldMassFraction = massFraction;
		massFraction = newMassFraction;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PorelytePackage.CONSTITUENT__MASS_FRACTION, oldMassFraction, massFraction));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PorelytePackage.CONSTITUENT__CANDIDATE:
				return getCandidate();
			case PorelytePackage.CONSTITUENT__MASS_FRACTION:
				return getMassFraction();
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
			case PorelytePackage.CONSTITUENT__CANDIDATE:
				setCandidate((Candidate)newValue);
				return;
			case PorelytePackage.CONSTITUENT__MASS_FRACTION:
				setMassFraction((Double)newValue);
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
			case PorelytePackage.CONSTITUENT__CANDIDATE:
				setCandidate((Candidate)null);
				return;
			case PorelytePackage.CONSTITUENT__MASS_FRACTION:
				setMassFraction(MASS_FRACTION_EDEFAULT);
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
			case PorelytePackage.CONSTITUENT__CANDIDATE:
				return candidate != null;
			case PorelytePackage.CONSTITUENT__MASS_FRACTION:
				return massFraction != MASS_FRACTION_EDEFAULT;
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
		result.append(" (massFraction: ");
		result.append(massFraction);
		result.append(')');
		return result.toString();
	}

} //ConstituentImpl
