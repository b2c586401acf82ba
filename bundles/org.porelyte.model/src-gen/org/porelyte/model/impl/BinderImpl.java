/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.porelyte.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.porelyte.model.Binder;
import org.porelyte.model.PorelytePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Binder</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.porelyte.model.impl.BinderImpl#getRepeatUnitSmiles <em>Repeat Unit Smiles</em>}</li>
 *   <li>{@link org.porelyte.model.impl.BinderImpl#getDensity <em>Density</em>}</li>
 * </ul>
 *
 * @generated
 */
public class BinderImpl extends NamedElementImpl implements Binder {
	/**
	 * The default value of the '{@link #getRepeatUnitSmiles() <em>Repeat Unit Smiles</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRepeatUnitSmiles()
	 * @generated
	 * @ordered
	 */
	protected static final String REPEAT_UNIT_SMILES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRepeatUnitSmiles() <em>Repeat Unit Smiles</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRepeatUnitSmiles()
	 * @generated
	 * @ordered
	 */
	protected String repeatUnitSmiles = REPEAT_UNIT_SMILES_EDEFAULT;

	/**
	 * The default value of the '{@link #getDensity() <em>Density</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDensity()
	 * @generated
	 * @ordered
	 */
	protected static final double DENSITY_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getDensity() <em>Density</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDensity()
	 * @generated
	 * @ordered
	 */
	protected double density = DENSITY_EDEFAULT;

	/**
	 * This is true if the Density attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean densityESet;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected BinderImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PorelytePackage.Literals.BINDER;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRepeatUnitSmiles() {
		return repeatUnitSmiles;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRepeatUnitSmiles(String newRepeatUnitSmiles) {
		String oldRepeatUnitSmiles = repeatUnitSmiles;
		repeatUnitSmiles = newRepeatUnitSmiles;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PorelytePackage.BINDER__REPEAT_UNIT_SMILES, oldRepeatUnitSmiles, repeatUnitSmiles));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getDensity() {
		return density;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDensity(double newDensity) {
		double oldDensity = density;
		density = newDensity;
		boolean oldDensityESet = densityESet;
		densityESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PorelytePackage.BINDER__DENSITY, oldDensity, density, !oldDensityESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetDensity() {
		double oldDensity = density;
		boolean oldDensityESet = densityESet;
		density = DENSITY_EDEFAULT;
		densityESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PorelytePackage.BINDER__DENSITY, oldDensity, DENSITY_EDEFAULT, oldDensityESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetDensity() {
		return densityESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PorelytePackage.BINDER__REPEAT_UNIT_SMILES:
				return getRepeatUnitSmiles();
			case PorelytePackage.BINDER__DENSITY:
				return getDensity();
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
			case PorelytePackage.BINDER__REPEAT_UNIT_SMILES:
				setRepeatUnitSmiles((String)newValue);
				return;
			case PorelytePackage.BINDER__DENSITY:
				setDensity((Double)newValue);
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
			case PorelytePackage.BINDER__REPEAT_UNIT_SMILES:
				setRepeatUnitSmiles(REPEAT_UNIT_SMILES_EDEFAULT);
				return;
			case PorelytePackage.BINDER__DENSITY:
				unsetDensity();
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
			case PorelytePackage.BINDER__REPEAT_UNIT_SMILES:
				return REPEAT_UNIT_SMILES_EDEFAULT == null ? repeatUnitSmiles != null : !REPEAT_UNIT_SMILES_EDEFAULT.equals(repeatUnitSmiles);
			case PorelytePackage.BINDER__DENSITY:
				return isSetDensity();
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
		result.append(" (repeatUnitSmiles: ");
		result.append(repeatUnitSmiles);
		result.append(", density: ");
		if (densityESet) result.append(density); else result.append("<unset>");
		result.append(')');
		return result.toString();
	}

} //BinderImpl
