/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.porelyte.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.porelyte.model.Medium;
import org.porelyte.model.MediumKind;
import org.porelyte.model.PorelytePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Medium</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.porelyte.model.impl.MediumImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.porelyte.model.impl.MediumImpl#getSmiles <em>Smiles</em>}</li>
 *   <li>{@link org.porelyte.model.impl.MediumImpl#getDensity <em>Density</em>}</li>
 *   <li>{@link org.porelyte.model.impl.MediumImpl#getRelativePermittivity <em>Relative Permittivity</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MediumImpl extends NamedElementImpl implements Medium {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final MediumKind KIND_EDEFAULT = MediumKind.NONE;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected MediumKind kind = KIND_EDEFAULT;

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
	 * The default value of the '{@link #getRelativePermittivity() <em>Relative Permittivity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRelativePermittivity()
	 * @generated
	 * @ordered
	 */
	protected static final double RELATIVE_PERMITTIVITY_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getRelativePermittivity() <em>Relative Permittivity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRelativePermittivity()
	 * @generated
	 * @ordered
	 */
	protected double relativePermittivity = RELATIVE_PERMITTIVITY_EDEFAULT;

	/**
	 * This is true if the Relative Permittivity attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean relativePermittivityESet;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MediumImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PorelytePackage.Literals.MEDIUM;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MediumKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(MediumKind newKind) {
		MediumKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PorelytePackage.MEDIUM__KIND, oldKind, kind));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PorelytePackage.MEDIUM__SMILES, oldSmiles, smiles));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PorelytePackage.MEDIUM__DENSITY, oldDensity, density, !oldDensityESet));
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
			eNotify(new ENotificationImpl(this, Notification.UNSET, PorelytePackage.MEDIUM__DENSITY, oldDensity, DENSITY_EDEFAULT, oldDensityESet));
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
	public double getRelativePermittivity() {
		return relativePermittivity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRelativePermittivity(double newRelativePermittivity) {
		double oldRelativePermittivity = relativePermittivity;
		relativePermittivity = newRelativePermittivity;
		boolean oldRelativePermittivityESet = relativePermittivityESet;
		relativePermittivityESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PorelytePackage.MEDIUM__RELATIVE_PERMITTIVITY, oldRelativePermittivity, relativePermittivity, !oldRelativePermittivityESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetRelativePermittivity() {
		double oldRelativePermittivity = relativePermittivity;
		boolean oldRelativePermittivityESet = relativePermittivityESet;
		relativePermittivity = RELATIVE_PERMITTIVITY_EDEFAULT;
		relativePermittivityESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PorelytePackage.MEDIUM__RELATIVE_PERMITTIVITY, oldRelativePermittivity, RELATIVE_PERMITTIVITY_EDEFAULT, oldRelativePermittivityESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetRelativePermittivity() {
		return relativePermittivityESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PorelytePackage.MEDIUM__KIND:
				return getKind();
			case PorelytePackage.MEDIUM__SMILES:
				return getSmiles();
			case PorelytePackage.MEDIUM__DENSITY:
				return getDensity();
			case PorelytePackage.MEDIUM__RELATIVE_PERMITTIVITY:
				return getRelativePermittivity();
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
			case PorelytePackage.MEDIUM__KIND:
				setKind((MediumKind)newValue);
				return;
			case PorelytePackage.MEDIUM__SMILES:
				setSmiles((String)newValue);
				return;
			case PorelytePackage.MEDIUM__DENSITY:
				setDensity((Double)newValue);
				return;
			case PorelytePackage.MEDIUM__RELATIVE_PERMITTIVITY:
				setRelativePermittivity((Double)newValue);
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
			case PorelytePackage.MEDIUM__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case PorelytePackage.MEDIUM__SMILES:
				setSmiles(SMILES_EDEFAULT);
				return;
			case PorelytePackage.MEDIUM__DENSITY:
				unsetDensity();
				return;
			case PorelytePackage.MEDIUM__RELATIVE_PERMITTIVITY:
				unsetRelativePermittivity();
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
			case PorelytePackage.MEDIUM__KIND:
				return kind != KIND_EDEFAULT;
			case PorelytePackage.MEDIUM__SMILES:
				return SMILES_EDEFAULT == null ? smiles != null : !SMILES_EDEFAULT.equals(smiles);
			case PorelytePackage.MEDIUM__DENSITY:
				return isSetDensity();
			case PorelytePackage.MEDIUM__RELATIVE_PERMITTIVITY:
				return isSetRelativePermittivity();
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
		result.append(", smiles: ");
		result.append(smiles);
		result.append(", density: ");
		if (densityESet) result.append(density); else result.append("<unset>");
		result.append(", relativePermittivity: ");
		if (relativePermittivityESet) result.append(relativePermittivity); else result.append("<unset>");
		result.append(')');
		return result.toString();
	}

} //MediumImpl
