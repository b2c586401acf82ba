/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.porelyte.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.porelyte.model.Monomer;
import org.porelyte.model.PorelytePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Monomer</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.porelyte.model.impl.MonomerImpl#getSmiles <em>Smiles</em>}</li>
 *   <li>{@link org.porelyte.model.impl.MonomerImpl#getCounterIonSmiles <em>Counter Ion Smiles</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MonomerImpl extends NamedElementImpl implements Monomer {
	/**
	 * The default value of the '{@link #getSmiles() <em>Smiles</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSmiles()
	 * @generated
	 * @ordered
	 */
	protected static final String SMILES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSmiles() <em>Smiles</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSmiles()
	 * @generated
	 * @ordered
	 */
	protected String smiles = SMILES_EDEFAULT;

	/**
	 * The default value of the '{@link #getCounterIonSmiles() <em>Counter Ion Smiles</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCounterIonSmiles()
	 * @generated
	 * @ordered
	 */
	protected static final String COUNTER_ION_SMILES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCounterIonSmiles() <em>Counter Ion Smiles</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCounterIonSmiles()
	 * @generated
	 * @ordered
	 */
	protected String counterIonSmiles = COUNTER_ION_SMILES_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MonomerImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PorelytePackage.Literals.MONOMER;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSmiles() {
		return smiles;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSmiles(String newSmiles) {
		String oldSmiles = smiles;
		smiles = newSmiles;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PorelytePackage.MONOMER__SMILES, oldSmiles, smiles));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCounterIonSmiles() {
		return counterIonSmiles;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCounterIonSmiles(String newCounterIonSmiles) {
		String oldCounterIonSmiles = counterIonSmiles;
		counterIonSmiles = newCounterIonSmiles;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PorelytePackage.MONOMER__COUNTER_ION_SMILES, oldCounterIonSmiles, counterIonSmiles));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PorelytePackage.MONOMER__SMILES:
				return getSmiles();
			case PorelytePackage.MONOMER__COUNTER_ION_SMILES:
				return getCounterIonSmiles();
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
			case PorelytePackage.MONOMER__SMILES:
				setSmiles((String)newValue);
				return;
			case PorelytePackage.MONOMER__COUNTER_ION_SMILES:
				setCounterIonSmiles((String)newValue);
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
			case PorelytePackage.MONOMER__SMILES:
				setSmiles(SMILES_EDEFAULT);
				return;
			case PorelytePackage.MONOMER__COUNTER_ION_SMILES:
				setCounterIonSmiles(COUNTER_ION_SMILES_EDEFAULT);
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
			case PorelytePackage.MONOMER__SMILES:
				return SMILES_EDEFAULT == null ? smiles != null : !SMILES_EDEFAULT.equals(smiles);
			case PorelytePackage.MONOMER__COUNTER_ION_SMILES:
				return COUNTER_ION_SMILES_EDEFAULT == null ? counterIonSmiles != null : !COUNTER_ION_SMILES_EDEFAULT.equals(counterIonSmiles);
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
		result.append(" (smiles: ");
		result.append(smiles);
		result.append(", counterIonSmiles: ");
		result.append(counterIonSmiles);
		result.append(')');
		return result.toString();
	}

} //MonomerImpl
