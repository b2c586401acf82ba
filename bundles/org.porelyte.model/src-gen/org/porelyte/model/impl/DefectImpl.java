/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.porelyte.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.porelyte.model.Defect;
import org.porelyte.model.DefectKind;
import org.porelyte.model.PorelytePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Defect</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.porelyte.model.impl.DefectImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.porelyte.model.impl.DefectImpl#getFraction <em>Fraction</em>}</li>
 *   <li>{@link org.porelyte.model.impl.DefectImpl#getCapFormula <em>Cap Formula</em>}</li>
 *   <li>{@link org.porelyte.model.impl.DefectImpl#getCapCharge <em>Cap Charge</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DefectImpl extends MinimalEObjectImpl.Container implements Defect {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final DefectKind KIND_EDEFAULT = DefectKind.MISSING_LINKER;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected DefectKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getFraction() <em>Fraction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFraction()
	 * @generated
	 * @ordered
	 */
	protected static final double FRACTION_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getFraction() <em>Fraction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFraction()
	 * @generated
	 * @ordered
	 */
	protected double fraction = FRACTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getCapFormula() <em>Cap Formula</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCapFormula()
	 * @generated
	 * @ordered
	 */
	protected static final String CAP_FORMULA_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCapFormula() <em>Cap Formula</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCapFormula()
	 * @generated
	 * @ordered
	 */
	protected String capFormula = CAP_FORMULA_EDEFAULT;

	/**
	 * The default value of the '{@link #getCapCharge() <em>Cap Charge</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCapCharge()
	 * @generated
	 * @ordered
	 */
	protected static final int CAP_CHARGE_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getCapCharge() <em>Cap Charge</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCapCharge()
	 * @generated
	 * @ordered
	 */
	protected int capCharge = CAP_CHARGE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DefectImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PorelytePackage.Literals.DEFECT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DefectKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(DefectKind newKind) {
		DefectKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PorelytePackage.DEFECT__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getFraction() {
		return fraction;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFraction(double newFraction) {
		double oldFraction = fraction;
		fraction = newFraction;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PorelytePackage.DEFECT__FRACTION, oldFraction, fraction));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCapFormula() {
		return capFormula;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCapFormula(String newCapFormula) {
		String oldCapFormula = capFormula;
		capFormula = newCapFormula;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PorelytePackage.DEFECT__CAP_FORMULA, oldCapFormula, capFormula));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getCapCharge() {
		return capCharge;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCapCharge(int newCapCharge) {
		int oldCapCharge = capCharge;
		capCharge = newCapCharge;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PorelytePackage.DEFECT__CAP_CHARGE, oldCapCharge, capCharge));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PorelytePackage.DEFECT__KIND:
				return getKind();
			case PorelytePackage.DEFECT__FRACTION:
				return getFraction();
			case PorelytePackage.DEFECT__CAP_FORMULA:
				return getCapFormula();
			case PorelytePackage.DEFECT__CAP_CHARGE:
				return getCapCharge();
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
			case PorelytePackage.DEFECT__KIND:
				setKind((DefectKind)newValue);
				return;
			case PorelytePackage.DEFECT__FRACTION:
				setFraction((Double)newValue);
				return;
			case PorelytePackage.DEFECT__CAP_FORMULA:
				setCapFormula((String)newValue);
				return;
			case PorelytePackage.DEFECT__CAP_CHARGE:
				setCapCharge((Integer)newValue);
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
			case PorelytePackage.DEFECT__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case PorelytePackage.DEFECT__FRACTION:
				setFraction(FRACTION_EDEFAULT);
				return;
			case PorelytePackage.DEFECT__CAP_FORMULA:
				setCapFormula(CAP_FORMULA_EDEFAULT);
				return;
			case PorelytePackage.DEFECT__CAP_CHARGE:
				setCapCharge(CAP_CHARGE_EDEFAULT);
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
			case PorelytePackage.DEFECT__KIND:
				return kind != KIND_EDEFAULT;
			case PorelytePackage.DEFECT__FRACTION:
				return fraction != FRACTION_EDEFAULT;
			case PorelytePackage.DEFECT__CAP_FORMULA:
				return CAP_FORMULA_EDEFAULT == null ? capFormula != null : !CAP_FORMULA_EDEFAULT.equals(capFormula);
			case PorelytePackage.DEFECT__CAP_CHARGE:
				return capCharge != CAP_CHARGE_EDEFAULT;
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
		result.append(" (kind: ");
		result.append(kind);
		result.append(", fraction: ");
		result.append(fraction);
		result.append(", capFormula: ");
		result.append(capFormula);
		result.append(", capCharge: ");
		result.append(capCharge);
		result.append(')');
		return result.toString();
	}

} //DefectImpl
