/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.porelyte.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.porelyte.model.Oligomer;
import org.porelyte.model.OligomerContent;
import org.porelyte.model.OligomerMode;
import org.porelyte.model.PorelytePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Oligomer Content</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.porelyte.model.impl.OligomerContentImpl#getOligomer <em>Oligomer</em>}</li>
 *   <li>{@link org.porelyte.model.impl.OligomerContentImpl#getMode <em>Mode</em>}</li>
 *   <li>{@link org.porelyte.model.impl.OligomerContentImpl#getDegree <em>Degree</em>}</li>
 *   <li>{@link org.porelyte.model.impl.OligomerContentImpl#getChainsPerFormulaUnit <em>Chains Per Formula Unit</em>}</li>
 * </ul>
 *
 * @generated
 */
public class OligomerContentImpl extends MinimalEObjectImpl.Container implements OligomerContent {
	/**
	 * The cached value of the '{@link #getOligomer() <em>Oligomer</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOligomer()
	 * @generated
	 * @ordered
	 */
	protected Oligomer oligomer;

	/**
	 * The default value of the '{@link #getMode() <em>Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMode()
	 * @generated
	 * @ordered
	 */
	protected static final OligomerMode MODE_EDEFAULT = OligomerMode.GRAFTED;

	/**
	 * The cached value of the '{@link #getMode() <em>Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMode()
	 * @generated
	 * @ordered
	 */
	protected OligomerMode mode = MODE_EDEFAULT;

	/**
	 * The default value of the '{@link #getDegree() <em>Degree</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDegree()
	 * @generated
	 * @ordered
	 */
	protected static final double DEGREE_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getDegree() <em>Degree</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDegree()
	 * @generated
	 * @ordered
	 */
	protected double degree = DEGREE_EDEFAULT;

	/**
	 * This is true if the Degree attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean degreeESet;

	/**
	 * The default value of the '{@link #getChainsPerFormulaUnit() <em>Chains Per Formula Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChainsPerFormulaUnit()
	 * @generated
	 * @ordered
	 */
	protected static final double CHAINS_PER_FORMULA_UNIT_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getChainsPerFormulaUnit() <em>Chains Per Formula Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChainsPerFormulaUnit()
	 * @generated
	 * @ordered
	 */
	protected double chainsPerFormulaUnit = CHAINS_PER_FORMULA_UNIT_EDEFAULT;

	/**
	 * This is true if the Chains Per Formula Unit attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean chainsPerFormulaUnitESet;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected OligomerContentImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PorelytePackage.Literals.OLIGOMER_CONTENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Oligomer getOligomer() {
		return oligomer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOligomer(Oligomer newOligomer) {
		Oligomer oldOligomer = oligomer;
		oligomer = newOligomer;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PorelytePackage.OLIGOMER_CONTENT__OLIGOMER, oldOligomer, oligomer));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OligomerMode getMode() {
		return mode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMode(OligomerMode newMode) {
		OligomerMode oldMode = mode;
		mode = newMode == null ? MODE_EDEFAULT : newMode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PorelytePackage.OLIGOMER_CONTENT__MODE, oldMode, mode));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getDegree() {
		return degree;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDegree(double newDegree) {
		double oldDegree = degree;
		degree = newDegree;
		boolean oldDegreeESet = degreeESet;
		degreeESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PorelytePackage.OLIGOMER_CONTENT__DEGREE, oldDegree, degree, !oldDegreeESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetDegree() {
		double oldDegree = degree;
		boolean oldDegreeESet = degreeESet;
		degree = DEGREE_EDEFAULT;
		degreeESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PorelytePackage.OLIGOMER_CONTENT__DEGREE, oldDegree, DEGREE_EDEFAULT, oldDegreeESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetDegree() {
		return degreeESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getChainsPerFormulaUnit() {
		return chainsPerFormulaUnit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChainsPerFormulaUnit(double newChainsPerFormulaUnit) {
		double oldChainsPerFormulaUnit = chainsPerFormulaUnit;
		chainsPerFormulaUnit = newChainsPerFormulaUnit;
		boolean oldChainsPerFormulaUnitESet = chainsPerFormulaUnitESet;
		chainsPerFormulaUnitESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PorelytePackage.OLIGOMER_CONTENT__CHAINS_PER_FORMULA_UNIT, oldChainsPerFormulaUnit, chainsPerFormulaUnit, !oldChainsPerFormulaUnitESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetChainsPerFormulaUnit() {
		double oldChainsPerFormulaUnit = chainsPerFormulaUnit;
		boolean oldChainsPerFormulaUnitESet = chainsPerFormulaUnitESet;
		chainsPerFormulaUnit = CHAINS_PER_FORMULA_UNIT_EDEFAULT;
		chainsPerFormulaUnitESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PorelytePackage.OLIGOMER_CONTENT__CHAINS_PER_FORMULA_UNIT, oldChainsPerFormulaUnit, CHAINS_PER_FORMULA_UNIT_EDEFAULT, oldChainsPerFormulaUnitESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetChainsPerFormulaUnit() {
		return chainsPerFormulaUnitESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PorelytePackage.OLIGOMER_CONTENT__OLIGOMER:
				return getOligomer();
			case PorelytePackage.OLIGOMER_CONTENT__MODE:
				return getMode();
			case PorelytePackage.OLIGOMER_CONTENT__DEGREE:
				return getDegree();
			case PorelytePackage.OLIGOMER_CONTENT__CHAINS_PER_FORMULA_UNIT:
				return getChainsPerFormulaUnit();
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
			case PorelytePackage.OLIGOMER_CONTENT__OLIGOMER:
				setOligomer((Oligomer)newValue);
				return;
			case PorelytePackage.OLIGOMER_CONTENT__MODE:
				setMode((OligomerMode)newValue);
				return;
			case PorelytePackage.OLIGOMER_CONTENT__DEGREE:
				setDegree((Double)newValue);
				return;
			case PorelytePackage.OLIGOMER_CONTENT__CHAINS_PER_FORMULA_UNIT:
				setChainsPerFormulaUnit((Double)newValue);
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
			case PorelytePackage.OLIGOMER_CONTENT__OLIGOMER:
				setOligomer((Oligomer)null);
				return;
			case PorelytePackage.OLIGOMER_CONTENT__MODE:
				setMode(MODE_EDEFAULT);
				return;
			case PorelytePackage.OLIGOMER_CONTENT__DEGREE:
				unsetDegree();
				return;
			case PorelytePackage.OLIGOMER_CONTENT__CHAINS_PER_FORMULA_UNIT:
				unsetChainsPerFormulaUnit();
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
			case PorelytePackage.OLIGOMER_CONTENT__OLIGOMER:
				return oligomer != null;
			case PorelytePackage.OLIGOMER_CONTENT__MODE:
				return mode != MODE_EDEFAULT;
			case PorelytePackage.OLIGOMER_CONTENT__DEGREE:
				return isSetDegree();
			case PorelytePackage.OLIGOMER_CONTENT__CHAINS_PER_FORMULA_UNIT:
				return isSetChainsPerFormulaUnit();
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
		result.append(" (mode: ");
		result.append(mode);
		result.append(", degree: ");
		if (degreeESet) result.append(degree); else result.append("<unset>");
		result.append(", chainsPerFormulaUnit: ");
		if (chainsPerFormulaUnitESet) result.append(chainsPerFormulaUnit); else result.append("<unset>");
		result.append(')');
		return result.toString();
	}

} //OligomerContentImpl
